import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { deliver } from "@/lib/mail/deliver";
import { beginDelivery } from "@/lib/mail/usecases/begin-delivery";
import { recordDelivery } from "@/lib/mail/usecases/record-delivery";
import { resendMail } from "@/lib/mail/usecases/resend-mail";
import { writeMails } from "@/lib/mail/usecases/write-mails";
import { remindElectors } from "@/lib/decisions/usecases/remind-electors";
import { closingSoon } from "@/lib/decisions/events";
import { databaseNow } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { passwordSet } from "@/lib/people/events";
import { as, at, granted, system } from "../../support/callers";
import { cast, type CastMembers } from "../../support/cast";
import { openDecision, raiseCommittee, seats, vote } from "../../support/committee";
import { workJobs } from "../../support/jobs";
import { endOfRecord, footprint, recordedSince } from "../../support/record";

let members: CastMembers;
let now: Date;
const job = () => system("test", now);
const days = (count: number) => new Date(now.getTime() + count * 86_400_000);

beforeAll(async () => {
  members = await raiseCommittee(at("2020-04-01"));
  now = await databaseNow();
});

afterEach(async () => {
  await database().$executeRaw`DELETE FROM graphile_worker._private_jobs`;
});

let place = 1_000_000;

/** One mail to staff, written and waiting. */
async function writtenMail() {
  const { id } = await database().person.findUniqueOrThrow({ where: { email: cast.staff } });
  const seq = String(place++);
  granted(await writeMails(job(), { seq, event: passwordSet(id, 0) }));
  return database().mailMessage.findFirstOrThrow({ where: { eventSeq: BigInt(seq) } });
}

const stateOf = async (id: string) => (await database().mailMessage.findUniqueOrThrow({ where: { id } })).state;

test("the mails of an event are written once, even when the job runs five times at once", async () => {
  const { decisionId } = await openDecision(members, now, days(4));
  const seq = await endOfRecord();
  const payload = { seq: seq.toString(), event: closingSoon({ id: decisionId, applicationId: null }, []) };
  const { electors } = await database().decision.findUniqueOrThrow({ where: { id: decisionId }, select: { electors: true } });
  const event = { ...payload.event, data: { personIds: electors.map(({ personId }) => personId) } };
  await database().$executeRaw`DELETE FROM graphile_worker._private_jobs`;
  const written = await Promise.all(Array.from({ length: 5 }, () => writeMails(job(), { ...payload, event })));
  expect(written.map((result) => granted(result).written).sort()).toEqual([0, 0, 0, 0, 9]);
  expect(await database().mailMessage.count({ where: { eventSeq: seq } })).toBe(9);
  const [queued] = await database().$queryRaw<[{ count: bigint }]>`SELECT count(*) FROM graphile_worker.jobs WHERE task_identifier = 'deliverMail'`;
  expect(queued.count).toBe(9n);
  expect((await recordedSince(seq)).map((record) => record.event)).toEqual(["mail.written/1"]);
});

test("without a mail server every mail is held in the log, with its evidence", async () => {
  const mail = await writtenMail();
  const seq = await endOfRecord();
  await workJobs(["deliverMail"]);
  expect(await stateOf(mail.id)).toBe("held");
  expect(await recordedSince(seq)).toMatchObject([{ event: "mail.held/1", objectId: mail.id, actor: "system:deliverMail" }]);
});

describe("an attempt that failed", () => {
  test("leaves the mail waiting, and the twelfth gives up", async () => {
    const { id } = await writtenMail();
    for (let attempt = 1; attempt < 12; attempt++) {
      expect(granted(await recordDelivery(job(), { mailId: id, problem: "temporary" })).again).toBe(true);
    }
    expect(await stateOf(id)).toBe("queued");
    expect(granted(await recordDelivery(job(), { mailId: id, problem: "refused" })).again).toBe(false);
    expect(await database().mailMessage.findUniqueOrThrow({ where: { id } })).toMatchObject({ state: "failed", attempts: 12, lastError: "refused" });
  });
});

describe("a reminder is not sent", () => {
  async function reminderOf(email: string) {
    const { decisionId } = await openDecision(members, now, days(4));
    await database().$executeRaw`DELETE FROM graphile_worker._private_jobs`;
    granted(await remindElectors(job(), { decisionId }));
    await workJobs(["writeMails"]);
    const mail = await database().mailMessage.findFirstOrThrow({ where: { template: "closingSoon", toEmail: email }, orderBy: { writtenAt: "desc" } });
    return { decisionId, mail };
  }
  const begin = (mailId: string, when: Date) => beginDelivery(system("test", when), { mailId, hasServer: true });

  test("after the closing time", async () => {
    const { mail } = await reminderOf(seats[4]);
    expect(granted(await begin(mail.id, days(3)))).toMatchObject({ id: mail.id });
    expect(granted(await begin(mail.id, days(4)))).toBeNull();
    expect(await database().mailMessage.findUniqueOrThrow({ where: { id: mail.id } })).toMatchObject({ state: "failed", lastError: "noLongerNeeded" });
    expect(await resendMail(await as(cast.staff, days(4)), { mailId: mail.id })).toMatchObject({ refusal: { code: "mail.noLongerNeeded" } });
  });

  test("to somebody who voted meanwhile", async () => {
    const { decisionId, mail } = await reminderOf(seats[5]);
    granted(await vote(seats[5], decisionId, "abstain", now));
    expect(granted(await begin(mail.id, days(1)))).toBeNull();
    expect(await stateOf(mail.id)).toBe("failed");
  });
});

describe("sending again", () => {
  test("queues the mail once, under the same id, and is on record", async () => {
    const { id } = await writtenMail();
    await workJobs(["deliverMail"]);
    const seq = await endOfRecord();
    const staff = await as(cast.staff, now);
    expect(granted(await resendMail(staff, { mailId: id }))).toEqual({ mailId: id });
    const before = await footprint();
    expect(await resendMail(staff, { mailId: id })).toEqual({ ok: false, refusal: { code: "mail.stillQueued" } });
    expect(await footprint()).toBe(before);
    expect((await recordedSince(seq)).map(({ event, objectId }) => [event, objectId])).toEqual([["mail.resent/1", id]]);
    await deliver(job(), id);
    expect(await stateOf(id)).toBe("held");
  });

  test.each([
    ["the auditor", cast.auditor, "forbidden"],
    ["a committee member", cast.committee, "notFound"],
    ["a member", cast.beniContact, "notFound"],
  ])("is not for %s", async (_, email, code) => {
    const { id } = await writtenMail();
    const before = await footprint();
    expect(await resendMail(await as(email, now), { mailId: id })).toEqual({ ok: false, refusal: { code } });
    expect(await footprint()).toBe(before);
  });
});
