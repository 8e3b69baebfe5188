import { beforeAll, describe, expect, it } from "vitest";
import { editionAt } from "@/lib/bylaws/edition-in-force";
import { applicationStates } from "@/lib/applications/types";
import { isCorporateNumber } from "@/lib/applications/rules/corporate-number";
import { seatTermList } from "@/lib/committee/queries";
import { seatBoard } from "@/lib/committee/rules/seat-board";
import type { PersonActor } from "@/lib/kernel/caller";
import { civilDateAt } from "@/lib/kernel/civil-date";
import { seniority } from "@/lib/members/rules/seniority";
import { credentialOf } from "@/lib/people/queries";
import { databaseNow } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { isDemoDatabase, refuseDemoDatabase } from "@/lib/platform/demo-marker";
import { env } from "@/lib/platform/env";
import { passwordMatches } from "@/lib/platform/password";
import { foundDemo } from "@/prisma/demo/found-demo";
import { demoPeople } from "@/prisma/demo/people";
import { endOfRecord, footprint } from "../support/record";

const officer: PersonActor = { kind: "person", personId: "", sessionId: null, name: "", offices: ["secretariat"], memberships: [], applicationIds: [] };
const password = "abcd-efgh-jkmn-pqrs";

beforeAll(() => foundDemo(password), 120_000);

describe("the demo association", () => {
  it("marks its database, on which production then does not start", async () => {
    expect(await isDemoDatabase()).toBe(true);
    await expect(refuseDemoDatabase({ ...env(), production: true, KIYAKU_DEMO: false })).rejects.toThrow("demo's database");
    await expect(refuseDemoDatabase({ ...env(), production: true, KIYAKU_DEMO: true })).resolves.toBeUndefined();
  });

  it("is founded only once, and the second attempt leaves no trace", async () => {
    const before = await footprint();
    await expect(foundDemo(password)).rejects.toThrow("not empty");
    expect(await footprint()).toBe(before);
  });

  it("has a case in every state, an intent that nobody confirmed and a decision of every outcome", async () => {
    const states = await database().application.groupBy({ by: ["state"] });
    expect(states.map(({ state }) => state).sort()).toEqual([...applicationStates].sort());
    const letters = await database().recommendation.groupBy({ by: ["state"] });
    expect(letters.map(({ state }) => state).sort()).toEqual(["declined", "requested", "submitted"]);
    const outcomes = await database().decision.groupBy({ by: ["outcome"] });
    expect(outcomes.map(({ outcome }) => String(outcome)).sort()).toEqual(["adopted", "notQuorate", "null", "rejected", "withdrawn"]);
    expect(await database().joinIntent.count({ where: { confirmedAt: null } })).toBe(1);
  });

  it("has worked its queue: every mail is kept, on the day of what it tells, and only open votes and days to leave have jobs", async () => {
    const states = await database().mailMessage.groupBy({ by: ["state"] });
    expect(states.map(({ state }) => state)).toEqual(["held"]);
    const jobs = await database().$queryRaw<{ task: string; count: number }[]>`SELECT t.identifier AS task, count(*)::int AS count
      FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id GROUP BY 1 ORDER BY 1`;
    expect(jobs).toEqual([{ task: "carryOutDeparture", count: 2 }, { task: "closeDecision", count: 4 }, { task: "remindElectors", count: 4 }]);
  });

  it("has a member that is about to leave, one that left by notice, and one that thought better of it", async () => {
    const notices = await database().departure.findMany({ select: { state: true, channel: true, membership: { select: { endedOn: true } } }, orderBy: { recordedAt: "asc" } });
    expect(notices.map(({ state, channel }) => `${state} ${channel}`)).toEqual(["effective online", "takenBack paper", "pending online"]);
    expect(notices.map(({ membership }) => membership?.endedOn !== null)).toEqual([true, false, false]);
  });

  it("lets its people sign in with its password", async () => {
    const credentials = await Promise.all(demoPeople.map(({ email }) => credentialOf(email)));
    for (const credential of credentials) expect(await passwordMatches(credential?.passwordHash, password)).toBe(true);
    expect(new Set(demoPeople.map(({ email }) => email)).size).toBe(demoPeople.length);
  });

  it("has six founders and some sixty members more", async () => {
    expect(await database().member.count({ where: { founder: true } })).toBe(6);
    expect(await database().rosterEntry.count()).toBeGreaterThan(60);
    const numbers = await database().organisation.findMany({ where: { corporateNumber: { not: null } }, select: { corporateNumber: true } });
    for (const { corporateNumber } of numbers) expect(isCorporateNumber(corporateNumber ?? "")).toBe(true);
  });
});

describe("nothing in it breaks the rules:", () => {
  it("every letter came from a member of more than a year (4(1)4), A3, A4)", async () => {
    const letters = await database().recommendation.findMany({
      where: { state: "submitted" },
      select: { answeredAt: true, seniority: true, member: { select: { memberships: { select: { joinedOn: true } } } } },
    });
    expect(letters.length).toBeGreaterThan(10);
    for (const { answeredAt, seniority: stored, member } of letters) {
      const answered = answeredAt ?? new Date(0);
      const edition = editionAt(answered);
      const joinedOn = civilDateAt(member.memberships[0]?.joinedOn ?? answered, "UTC");
      const finding = seniority(joinedOn, civilDateAt(answered, edition.timeZone), edition);
      expect(finding.holds).toBe(true);
      expect(stored).toEqual(finding);
    }
  });

  it("ends and begins terms by the assemblies on record, with one replacement and a vacant seat (6(2), A32)", async () => {
    const { terms, assemblies } = await seatTermList({ actor: officer, at: await databaseNow(), correlationId: "" });
    const board = seatBoard(terms, assemblies, await databaseNow(), editionAt(await databaseNow()));
    expect(board).toMatchObject({ vacant: [10], overdue: [], due: [1, 3, 5, 7, 9], strength: { holds: true }, experts: { holds: true }, balance: { holds: true } });
    expect(board.seats.map(({ held }) => held?.origin)).toEqual([...Array(6).fill("election"), "replacement", "election", "election", undefined]);
  });

  it("nine committee seats, two of them experts', the others of members of more than a year (6(2))", async () => {
    const seats = await database().officeTerm.findMany({
      where: { office: "committee", endsAt: null },
      select: { seat: true, startsAt: true, member: { select: { memberships: { select: { joinedOn: true } } } } },
    });
    expect(seats.map(({ seat }) => seat).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(seats.filter(({ member }) => member === null)).toHaveLength(2);
    for (const { member, startsAt } of seats) {
      const joined = member?.memberships[0]?.joinedOn;
      const edition = editionAt(startsAt);
      if (joined) expect(seniority(civilDateAt(joined, "UTC"), civilDateAt(startsAt, edition.timeZone), edition).holds).toBe(true);
    }
  });

  it("whoever joined since the register was opened did so by an adopted decision (4(1)4), A7)", async () => {
    const memberships = await database().membership.findMany({
      where: { decisionId: { not: null } },
      select: { joinedOn: true, decision: { select: { outcome: true, closedAt: true } } },
    });
    expect(memberships).toHaveLength(5);
    for (const { joinedOn, decision } of memberships) {
      expect(decision?.outcome).toBe("adopted");
      expect(civilDateAt(joinedOn, "UTC")).toBe(civilDateAt(decision?.closedAt ?? new Date(0), "Asia/Tokyo"));
    }
  });

  it("everything lies in the past, in the order in which it was recorded, and the chain of the record holds", async () => {
    const [{ gaps }] = await database().$queryRaw<[{ gaps: bigint }]>`SELECT count(*) AS gaps FROM (
      SELECT *, lag(hash, 1, repeat('0', 64)) OVER w AS before, lag(at) OVER w AS earlier, lag(seq, 1, 0::bigint) OVER w AS last FROM audit_record WINDOW w AS (ORDER BY seq)
    ) r WHERE previous_hash <> before OR at < earlier OR seq <> last + 1 OR at > ${await databaseNow()} OR hash <> encode(sha256('\\x00'::bytea || convert_to(concat_ws(chr(10),
      seq::text, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), actor, event, object_type, object_id,
      coalesce(case_id, ''), coalesce(article, ''), correlation_id, data, previous_hash), 'UTF8')), 'hex')`;
    expect(gaps).toBe(0n);
    expect(await endOfRecord()).toBeGreaterThan(500n);
  });
});
