import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { nameRecommender } from "@/lib/applications/usecases/name-recommender";
import { recordAssemblyInput } from "@/lib/assembly/schema";
import { recordAssembly } from "@/lib/assembly/usecases/record-assembly";
import { putMotion } from "@/lib/decisions/usecases/put-motion";
import { requestResignation } from "@/lib/resignations/usecases/request-resignation";
import { giveNoticeInput } from "@/lib/departures/schema";
import { giveNotice } from "@/lib/departures/usecases/give-notice";
import { databaseNow } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { hashPassword } from "@/lib/platform/password";
import { actionForm, multipart } from "./action-form";
import { builtActions } from "./build-manifest";
import { as, granted } from "./callers";
import { cast } from "./cast";
import { openDecision } from "./committee";
import { testDatabase } from "./database";
import { fillIn, openCase, password, readyCase, revisionOf, submittedCase } from "./factories";
import { catchMail } from "./mail-catcher";
import { rawClient, type RawClient } from "./raw-client";
import { footprint } from "./record";
import { addressOf, raiseRoles, roles, type Role } from "./roles";
import { serveApplication } from "./served-application";

/** Everybody but jobs, which come by no address. */
export type WebRole = Exclude<Role, "job">;

export const webRoles = roles.filter((role): role is WebRole => role !== "job");

/** One object of each kind, of the applicant, of Beni, or of the association. */
export type ServedObjects = Awaited<ReturnType<typeof makeObjects>>;

export interface ServedRoles {
  readonly address: string;
  readonly pid: number;
  /** The last words of the server's log. */
  log(): string;
  readonly client: RawClient;
  /** The Cookie header of a session of each role; empty for nobody. */
  readonly cookies: Readonly<Record<WebRole, string>>;
  readonly objects: ServedObjects;
  stop(): Promise<void>;
}

/** The production build on a database of its own, with somebody signed in in every role. */
export async function serveRoles(): Promise<ServedRoles> {
  const { url } = await testDatabase();
  Object.assign(process.env, { DATABASE_URL: url, AUTH_SECRET: "a-fault-test-needs-no-real-secret-either", APP_URL: "http://127.0.0.1:3000", MAIL_FROM: "office@association.example" });
  const members = await raiseRoles();
  const objects = await makeObjects(members, await databaseNow());
  await givePasswords();
  const mail = await catchMail();
  const served = await serveApplication(url, mail.url);
  const client = rawClient(served.address);
  const cookies = Object.fromEntries(await Promise.all(webRoles.map(async (role) => [role, role === "nobody" ? "" : await signIn(client, served.address, addressOf(role))] as const)));
  await settled();
  return {
    address: served.address, pid: served.pid, log: served.log, client, objects,
    cookies: cookies as Record<WebRole, string>,
    stop: async () => {
      await served.stop();
      await mail.stop();
    },
  };
}

/** Waits until the queue has done all that is due, so that what changes next was asked for. */
export async function settled(): Promise<void> {
  for (;;) {
    const [row] = await database().$queryRaw<[{ due: bigint }]>`SELECT count(*) AS due FROM graphile_worker._private_jobs WHERE run_at <= now() AND attempts < max_attempts`;
    if (row.due === 0n) return;
    await pause(100);
  }
}

/** A hash over each table that there is. That a session was seen again is no change of the association's. */
export async function associationFootprint(): Promise<Readonly<Record<string, string>>> {
  await settled();
  const sessions = await database().session.findMany({ select: { idHash: true, endedAt: true }, orderBy: { idHash: "asc" } });
  const tables = (await footprint(["session"])).split(" ").map((entry) => entry.split(":"));
  return { ...(Object.fromEntries(tables) as Record<string, string>), session: JSON.stringify(sessions) };
}

async function makeObjects(members: { aoba: string; beni: string; daichi: string }, now: Date) {
  const draft = await openCase(now);
  await fillIn(draft, now);
  const otherDraft = await openCase(now, addressOf("otherApplicant"));
  const submitted = await submittedCase(now);
  const { recommendationId } = granted(await nameRecommender(await as(cast.applicant, now), { applicationId: submitted, memberId: members.beni }));
  const ready = await readyCase(members.aoba, now);
  const { decisionId, applicationId: voting } = await openDecision(members, now, new Date(now.getTime() + 5 * 86_400_000));
  const put = { title: "会合の開催地を決める", body: "理由", closesAt: new Date(now.getTime() + 5 * 86_400_000) };
  const { decisionId: motion } = granted(await putMotion(await as(addressOf("chair"), now), put));
  const { resignationId: resignation } = granted(await requestResignation(await as(addressOf("committeeMember"), now), { reason: "" }));
  const notice = giveNoticeInput.parse({ memberId: members.daichi, effectiveOn: "2199-12-01", reason: "canary-leaving" });
  const { departureId: departure } = granted(await giveNotice(await as(addressOf("otherRepresentative"), now), notice));
  const held = recordAssemblyInput.parse({ kind: "regular", heldOn: "2019-08-30", closedOn: "", source: "議事録" });
  const { assemblyId: assembly } = granted(await recordAssembly(await as(addressOf("secretariat"), now), held));
  const contacts = await database().memberContact.findMany({ where: { memberId: members.beni, endedAt: null }, select: { id: true, role: true } });
  const contactOf = (role: string) => contacts.find((contact) => contact.role === role)?.id ?? "";
  const person = async (email: string) => (await database().person.findUniqueOrThrow({ where: { email }, select: { id: true } })).id;
  const another = { createdAt: now, lastSeenAt: now, expiresAt: new Date(now.getTime() + 36_000_000), personId: await person(addressOf("ownRepresentative")) };
  const mail = await database().mailMessage.create({
    data: {
      eventSeq: 1_000_000n, template: "passwordSet", personId: await person(cast.staff), toName: "桜井 久美", toEmail: cast.staff, locale: "ja",
      subject: "件名", body: "本文", path: "/account", state: "held", writtenAt: now,
    },
  });
  const term = await database().officeTerm.findFirstOrThrow({ where: { person: { email: cast.auditor } }, select: { id: true } });
  return {
    ...members, draft, otherDraft, submitted, ready, voting, decisionId, motion, recommendationId, resignation, assembly, departure,
    revision: String(await revisionOf(draft)),
    representative: contactOf("representative"),
    contact: contactOf("poc"),
    committeeMember: await person(addressOf("committeeMember")),
    session: (await database().session.createManyAndReturn({ data: [1, 2].map(() => ({ ...another, idHash: randomUUID() })) }))[0]?.publicId ?? "",
    mail: mail.id,
    term: term.id,
  };
}

async function givePasswords(): Promise<void> {
  const without = await database().person.findMany({ where: { credential: null }, select: { id: true } });
  const passwordHash = await hashPassword(password);
  await database().credential.createMany({ data: without.map(({ id }) => ({ personId: id, passwordHash, changedAt: new Date("2021-06-01") })) });
}

async function signIn(client: RawClient, address: string, email: string): Promise<string> {
  const { id = "" } = builtActions().find(({ name }) => name === "signInAction") ?? {};
  const { body, contentType } = multipart(actionForm(id, { email, password, returnTo: "" }));
  const answer = await client({ method: "POST", path: "/sign-in", headers: { Origin: address, "Content-Type": contentType }, body });
  const cookie = answer.headers["set-cookie"]?.map((one) => one.split(";")[0] ?? "").find((one) => one.startsWith("kiyaku-session="));
  if (!cookie) throw new Error(`${email} could not sign in: ${answer.status}`);
  return cookie;
}
