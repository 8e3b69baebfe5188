import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { decisionView } from "@/lib/decisions/queries";
import { addRemark } from "@/lib/decisions/usecases/add-remark";
import { liftRecusal } from "@/lib/decisions/usecases/lift-recusal";
import { recuse } from "@/lib/decisions/usecases/recuse";
import { remindElectors } from "@/lib/decisions/usecases/remind-electors";
import { database } from "@/lib/platform/db";
import { anonymous, as, at, granted, system } from "../../support/callers";
import { cast, type CastMembers } from "../../support/cast";
import { openDecision, raiseCommittee, seats, vote } from "../../support/committee";
import { endOfRecord, footprint, queuedSince, recordedSince } from "../../support/record";

let members: CastMembers;
let decisionId: string;
let closes: Date;
let during: Date;
let months = 0;
const [, , third, fourth, fifth] = seats;
const reason = "申請した組織の親会社に勤めている。";

beforeAll(async () => {
  members = await raiseCommittee(at("2021-04-01"));
});

beforeEach(async () => {
  months += 1;
  const opened = new Date(at("2021-06-01").getTime() + months * 30 * 86_400_000);
  closes = new Date(opened.getTime() + 4 * 86_400_000);
  during = new Date(opened.getTime() + 86_400_000);
  ({ decisionId } = await openDecision(members, opened, closes));
});

const personId = async (email: string) => (await database().person.findUniqueOrThrow({ where: { email } })).id;
const electorOf = async (email: string) =>
  database().elector.findUniqueOrThrow({ where: { decisionId_personId: { decisionId, personId: await personId(email) } } });

async function refusedWithoutTrace(attempt: () => Promise<unknown>, code: string) {
  const before = await footprint();
  expect(await attempt()).toMatchObject({ ok: false, refusal: { code } });
  expect(await footprint()).toBe(before);
}

describe("declaring a special interest (A14)", () => {
  it("takes oneself out of the count, with the reason beside the name and not in the record", async () => {
    const seq = await endOfRecord();
    expect(await recuse(await as(third, during), { decisionId, reason })).toMatchObject({ ok: true });
    expect(await electorOf(third)).toMatchObject({ recusedAt: during, recusalReason: reason });
    const records = await recordedSince(seq);
    expect(records).toMatchObject([{ event: "decision.recused/1", article: "6(2)", data: { by: "self", reading: "A14" } }]);
    expect(JSON.stringify(records)).not.toContain(reason);
    const view = await decisionView(await as(fourth, during), decisionId);
    expect(view?.count).toMatchObject({ inOffice: 9, recused: 1 });
  });

  it("is noted by the secretariat for a member", async () => {
    const seq = await endOfRecord();
    expect(await recuse(await as(cast.staff, during), { decisionId, personId: await personId(third), reason })).toMatchObject({ ok: true });
    expect(await electorOf(third)).toMatchObject({ recusedAt: during });
    expect(await recordedSince(seq)).toMatchObject([{ data: { by: "secretariat", personId: await personId(third) } }]);
  });

  it("changes nothing the second time, and is recorded once for two at the same time", async () => {
    const caller = await as(third, during);
    const seq = await endOfRecord();
    await Promise.all([recuse(caller, { decisionId, reason }), recuse(caller, { decisionId, reason: "別の理由" })]);
    expect(await recordedSince(seq)).toHaveLength(1);
  });

  it("is refused for others, to outsiders, at the closing time, and for what does not exist", async () => {
    const other = await personId(fourth);
    await refusedWithoutTrace(async () => recuse(await as(third, during), { decisionId, personId: other, reason }), "forbidden");
    await refusedWithoutTrace(async () => recuse(await as(cast.auditor, during), { decisionId, reason }), "forbidden");
    await refusedWithoutTrace(async () => recuse(await as(cast.beniContact, during), { decisionId, reason }), "forbidden");
    await refusedWithoutTrace(() => recuse(anonymous(during), { decisionId, personId: other, reason }), "forbidden");
    await refusedWithoutTrace(async () => recuse(await as(cast.staff, during), { decisionId, personId: await personId(cast.auditor), reason }), "notFound");
    await refusedWithoutTrace(async () => recuse(await as(third, during), { decisionId: randomUUID(), reason }), "notFound");
    await refusedWithoutTrace(async () => recuse(await as(third, closes), { decisionId, reason }), "decision.alreadyClosed");
  });
});

describe("lifting a recusal", () => {
  it("brings the member back, and a ballot cast before counts again", async () => {
    granted(await vote(third, decisionId, "yes", during));
    granted(await recuse(await as(third, during), { decisionId, reason }));
    const seq = await endOfRecord();
    expect(await liftRecusal(await as(cast.staff, during), { decisionId, personId: await personId(third) })).toMatchObject({ ok: true });
    expect(await electorOf(third)).toMatchObject({ recusedAt: null, recusalReason: null });
    expect(await recordedSince(seq)).toMatchObject([{ event: "decision.recusalLifted/1" }]);
    expect((await decisionView(await as(third, during), decisionId))?.mine).toMatchObject({ choice: "yes", recused: false });
  });

  it("is for the secretariat alone, while the vote is open, and changes nothing where nobody is recused", async () => {
    const lift = { decisionId, personId: await personId(third) };
    const before = await footprint();
    expect(await liftRecusal(await as(cast.staff, during), lift)).toMatchObject({ ok: true });
    expect(await footprint()).toBe(before);
    granted(await recuse(await as(third, during), { decisionId, reason }));
    for (const email of [third, seats[0], cast.auditor, cast.beniContact]) await refusedWithoutTrace(async () => liftRecusal(await as(email, during), lift), "forbidden");
    await refusedWithoutTrace(() => liftRecusal(anonymous(during), lift), "forbidden");
    await refusedWithoutTrace(async () => liftRecusal(await as(cast.staff, closes), lift), "decision.alreadyClosed");
    await refusedWithoutTrace(async () => liftRecusal(await as(cast.staff, during), { ...lift, decisionId: randomUUID() }), "notFound");
  });
});

describe("the discussion (A46)", () => {
  it("keeps a remark with its author, and the record says only that there is one", async () => {
    const seq = await endOfRecord();
    granted(await addRemark(await as(third, during), { decisionId, body: "体制について伺いたい。" }));
    const view = await decisionView(await as(cast.auditor, during), decisionId);
    expect(view?.remarks).toMatchObject([{ body: "体制について伺いたい。", author: "委員 3", at: during }]);
    const records = await recordedSince(seq);
    expect(records).toMatchObject([{ event: "decision.remarkAdded/1" }]);
    expect(JSON.stringify(records)).not.toContain("体制");
  });

  it("is closed to the recused, to everybody else, and at the closing time", async () => {
    const remark = { decisionId, body: "意見" };
    await refusedWithoutTrace(async () => addRemark(await as(third, closes), remark), "decision.alreadyClosed");
    await refusedWithoutTrace(async () => addRemark(await as(cast.staff, during), remark), "forbidden");
    await refusedWithoutTrace(() => addRemark(anonymous(during), remark), "forbidden");
    await refusedWithoutTrace(async () => addRemark(await as(third, during), { ...remark, decisionId: randomUUID() }), "notFound");
    granted(await recuse(await as(third, during), { decisionId, reason }));
    await refusedWithoutTrace(async () => addRemark(await as(third, during), remark), "elector.recused");
  });
});

describe("the reminder a day before closing", () => {
  it("goes once to those who have not voted and are not recused, by one event", async () => {
    granted(await vote(third, decisionId, "yes", during));
    granted(await recuse(await as(fourth, during), { decisionId, reason }));
    const seq = await endOfRecord();
    expect(await remindElectors(system("remindElectors", during), { decisionId })).toEqual({ ok: true, value: { reminded: 7 } });
    const [record] = await recordedSince(seq);
    expect(record?.event).toBe("decision.closingSoon/1");
    expect(record?.data.personIds).toContain(await personId(fifth));
    expect(record?.data.personIds).not.toContain(await personId(third));
    expect(record?.data.personIds).not.toContain(await personId(fourth));
    expect(await queuedSince(seq)).toEqual(["writeMails decision.closingSoon"]);
    const before = await footprint();
    expect(await remindElectors(system("remindElectors", during), { decisionId })).toEqual({ ok: true, value: { reminded: 0 } });
    expect(await footprint()).toBe(before);
  });

  it("is never sent at the closing time or later, nor asked for by a person", async () => {
    const before = await footprint();
    expect(await remindElectors(system("remindElectors", closes), { decisionId })).toEqual({ ok: true, value: { reminded: 0 } });
    expect(await footprint()).toBe(before);
    await refusedWithoutTrace(async () => remindElectors(await as(seats[0], during), { decisionId }), "forbidden");
    await refusedWithoutTrace(() => remindElectors(system("remindElectors", during), { decisionId: randomUUID() }), "notFound");
  });
});

describe("the file of an open decision", () => {
  it("shows who attends and nobody's vote but one's own, whoever reads it", async () => {
    granted(await vote(third, decisionId, "no", during));
    granted(await vote(fourth, decisionId, "yes", during));
    for (const email of [fourth, seats[0], cast.staff, cast.auditor]) {
      const view = await decisionView(await as(email, during), decisionId);
      expect(view?.electors.filter(({ attended }) => attended)).toHaveLength(2);
      expect(view?.electors.flatMap(({ choice }) => choice ?? [])).toEqual(email === fourth ? ["yes"] : []);
      expect(view?.count).toMatchObject({ yes: 0, no: 0, abstain: 0, present: 2 });
    }
  });

  it("holds the application and the letter with the recommender's seniority, looked at once more (A4)", async () => {
    const view = await decisionView(await as(fourth, during), decisionId);
    expect(view?.dossier).toMatchObject({
      content: { team: { teamName: "CHIDORI-SIRT" } },
      letter: { channel: "online", member: { shortName: "AOBA" }, seniority: { holds: true, facts: { joinedOn: "2016-08-24", eligibleFrom: "2017-08-25" } }, recheck: { holds: true } },
    });
  });

  it("does not exist for members, applicants and bad ids", async () => {
    for (const email of [cast.beniContact, cast.applicant]) expect(await decisionView(await as(email, during), decisionId)).toBeUndefined();
    for (const id of ["", "1", "%00", randomUUID()]) expect(await decisionView(await as(fourth, during), id)).toBeUndefined();
  });
});
