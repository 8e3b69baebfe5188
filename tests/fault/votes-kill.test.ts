import { randomInt, randomUUID } from "node:crypto";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { verifyChain } from "@/lib/audit/queries";
import { voteChoices, type VoteChoice } from "@/lib/decisions/types";
import { recordOffice } from "@/lib/people/usecases/record-office";
import { databaseNow } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { destroyPostgres, startPostgres, type EmbeddedPostgres } from "@/lib/platform/embedded-postgres";
import { hashPassword } from "@/lib/platform/password";
import { migrateDatabase } from "@/scripts/migrate-database";
import { as, at, granted } from "../support/callers";
import { cast } from "../support/cast";
import { openDecision, raiseCommittee, seats } from "../support/committee";
import { password } from "../support/factories";
import { killCluster } from "../support/kill-cluster";
import { catchMail } from "../support/mail-catcher";
import { PlainBrowser, type PlainForm } from "../support/plain-forms";
import { serveApplication, type ServedApplication } from "../support/served-application";

// P11 at 2,000 votes. What this must notice, and was seen to notice, is in docs/decisions/0005-vote-integrity.md.

const kills = 10;
const decisions = 10;
const ballotsEach = 20;
const voters = [...seats, "tamura@nami.example"];
const votes = voters.length * decisions * ballotsEach;

/** Breaks what the promise rests on, to see this test fail: `newKey` or `asynchronousCommit`. */
const mutant = process.env.KIYAKU_FAULT_MUTANT;

const directory = join(fileURLToPath(new URL("../..", import.meta.url)), ".data/votes-kill");
const durable = { fsync: "on", full_page_writes: "on", synchronous_commit: mutant === "asynchronousCommit" ? "off" : "on" };

/** What the page says once the ballot is in. */
const acknowledgement = { yes: "「承認」で投票しました。", no: "「不承認」で投票しました。", abstain: "「棄権」で投票しました。" } as const;

type Ballot = { readonly key: string; readonly email: string; readonly decisionId: string; readonly place: number; readonly choice: VoteChoice };

const acknowledged: Ballot[] = [];
const unknown = { retried: 0, longestWait: 0 };
let postgres: EmbeddedPostgres;
let mail: Awaited<ReturnType<typeof catchMail>>;
let served: ServedApplication;
let decisionIds: string[];

beforeAll(async () => {
  await destroyPostgres(directory);
  postgres = await startPostgres({ directory, port: 54_380, settings: durable });
  await postgres.ensureDatabase("kiyaku");
  const url = postgres.url("kiyaku");
  await migrateDatabase(url);
  Object.assign(process.env, { DATABASE_URL: url, AUTH_SECRET: "a-fault-test-needs-no-real-secret-either", MAIL_FROM: "office@association.example" });
  decisionIds = await openDecisions();
  mail = await catchMail();
  served = await serveApplication(url, mail.url);
});

afterAll(async () => {
  await served?.stop();
  await mail?.stop();
  await database().$disconnect();
  await destroyPostgres(directory);
});

test(`P11: ${votes} votes over ${kills} killings of the database: none lost, none doubled`, { timeout: 240_000 }, async () => {
  const begun = performance.now();
  const killing = killNowAndThen();
  await Promise.all(voters.map(castAll));
  await killing;
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  console.info(`${votes} votes, ${kills} kills, ${unknown.retried} unknown answers, at most ${(unknown.longestWait / 1000).toFixed(1)} s for one vote, ${seconds} s`);

  // Otherwise no kill has struck while votes were on their way.
  expect(unknown.retried).toBeGreaterThan(kills);
  const rows = await database().vote.findMany({ include: { elector: { select: { person: { select: { email: true } } } } } });
  const stored = new Map(rows.map(({ idempotencyKey, ...row }) => [idempotencyKey, row]));
  const found = ({ key }: Ballot) => {
    const row = stored.get(key);
    return row && { key, email: row.elector.person.email, decisionId: row.decisionId, place: row.sequence, choice: row.choice };
  };
  expect(acknowledged.filter((ballot) => !stored.has(ballot.key)), "acknowledged, but lost").toEqual([]);
  expect(rows.filter(({ idempotencyKey }) => !acknowledged.some(({ key }) => key === idempotencyKey)), "counted, but never acknowledged").toEqual([]);
  expect(rows).toHaveLength(votes);
  // Each in its place: the ballot that counts is the last that its voter was told of.
  expect(acknowledged.map(found)).toEqual(acknowledged);

  expect(await database().auditRecord.count({ where: { event: "decision.voteCast/1" } })).toBe(votes);
  const staff = await as(cast.staff, await databaseNow());
  expect(await verifyChain(staff)).toMatchObject({ intact: true });
});

/** The committee's ten, each with a password, and decisions that are open now. */
async function openDecisions(): Promise<string[]> {
  const elected = at("2021-04-01");
  const members = await raiseCommittee(elected);
  const tenth = { office: "committee", seat: 10, cohort: 2, email: "tamura@nami.example", name: "委員 10", reading: "", memberId: members.aoba, endsAt: null } as const;
  granted(await recordOffice(await as(cast.staff, elected), { ...tenth, startsAt: elected, source: "総会 2016-08-24" }));
  const now = await databaseNow();
  const people = await database().person.findMany({ where: { email: { in: voters } }, select: { id: true } });
  const passwordHash = await hashPassword(password);
  await database().credential.createMany({ data: people.map(({ id }) => ({ personId: id, passwordHash, changedAt: now })) });
  const ids: string[] = [];
  for (let count = 0; count < decisions; count++) {
    const { decisionId } = await openDecision(members, now, new Date(now.getTime() + 4 * 86_400_000));
    ids.push(decisionId);
  }
  return ids;
}

/** Votes and changes the vote, one ballot after the other, each sent until it is acknowledged. */
async function castAll(email: string): Promise<void> {
  const browser = new PlainBrowser(served.address);
  const form = await signedIn(browser, email);
  for (let place = 1; place <= ballotsEach; place++) {
    for (const decisionId of decisionIds) {
      const choice = voteChoices[randomInt(voteChoices.length)] as VoteChoice;
      const send = (idempotencyKey: string) =>
        browser.send({ path: `/decisions/${decisionId}`, fields: form.fields }, { decisionId, choice, idempotencyKey });
      acknowledged.push({ key: await untilAcknowledged(send, choice), email, decisionId, place, choice });
    }
  }
}

/** The key with which the ballot was acknowledged: the one it was first sent with, however often that took. */
async function untilAcknowledged(send: (key: string) => Promise<Response>, choice: VoteChoice): Promise<string> {
  const begun = performance.now();
  for (let key = randomUUID(); ; key = mutant === "newKey" ? randomUUID() : key) {
    const answer = await send(key).then((one) => (one.ok ? one.text() : ""), () => "");
    if (answer.includes(acknowledgement[choice])) {
      unknown.longestWait = Math.max(unknown.longestWait, performance.now() - begun);
      return key;
    }
    if (performance.now() - begun > 60_000) throw new Error(`A ballot was not acknowledged within a minute. ${answer.slice(0, 2000)}`);
    unknown.retried++;
    await pause(randomInt(20, 200));
  }
}

/** Signs in with the password; the form of a ballot, whose fields name the same action on every decision. */
async function signedIn(browser: PlainBrowser, email: string): Promise<PlainForm> {
  const entrance = await browser.form("/sign-in", "password");
  const answer = await browser.send(entrance, { email, password });
  expect(answer.status).toBe(303);
  return browser.form(`/decisions/${decisionIds[0]}`, "idempotencyKey");
}

/** Each time that another share of the votes is in, the whole cluster dies and comes back. */
async function killNowAndThen(): Promise<void> {
  for (let kill = 1; kill <= kills; kill++) {
    while (acknowledged.length < (kill * votes) / (kills + 1)) await pause(5);
    await killCluster(postgres.postmasterPid);
    const port = postgres.port;
    postgres = await startPostgres({ directory, port, settings: durable });
    expect(postgres.port).toBe(port);
  }
}
