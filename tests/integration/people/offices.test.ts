import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { officeTermList } from "@/lib/people/queries";
import { endOfficeInput, recordOfficeForm } from "@/lib/people/schema";
import { endOffice } from "@/lib/people/usecases/end-office";
import { recordOffice } from "@/lib/people/usecases/record-office";
import { database } from "@/lib/platform/db";
import { anonymous, as, at, granted, system } from "../../support/callers";
import { cast, type CastMembers } from "../../support/cast";
import { chair, raiseCommittee, seats } from "../../support/committee";
import { endOfRecord, footprint, recordedSince } from "../../support/record";

const when = at("2021-06-01");
let members: CastMembers;

beforeAll(async () => {
  members = await raiseCommittee(at("2021-04-01"));
});

/** As the page sends it. */
function form(changes: Record<string, string>) {
  const rest = { name: "新井 誠", reading: "", seat: "", cohort: "", memberId: "", startsOn: "2021-07-01", lastOn: "", source: "総会 2021-06-30" };
  return recordOfficeForm.parse({ email: `${randomUUID()}@office.example`, ...rest, ...changes });
}

async function termOf(email: string, office: string) {
  return database().officeTerm.findFirstOrThrow({ where: { office, person: { email } } });
}

describe("the form of an office (6(2))", () => {
  it("takes days of the association's calendar, the last one included, and a seat for the committee alone", () => {
    expect(form({ office: "committee", seat: "10", cohort: "2", lastOn: "2022-06-30" })).toMatchObject({
      seat: 10, cohort: 2, memberId: null, startsAt: at("2021-07-01", "00:00"), endsAt: at("2022-07-01", "00:00"),
    });
    expect(form({ office: "auditor", seat: "10", cohort: "2", memberId: members.aoba })).toMatchObject({ seat: null, cohort: null, memberId: null, endsAt: null });
  });

  it.each<Record<string, string>>([{ office: "committee", seat: "11" }, { office: "chair", startsOn: "0000-01-01" }, { office: "chair", startsOn: "2021-02-29" }, { office: "president" }])("refuses %o", (changes) => {
    expect(() => form(changes)).toThrow();
  });
});

describe("recording an office beside others (6(2), 6(3), 6(6)1))", () => {
  it.each<[string, () => Record<string, string>, object]>([
    ["a seat that is held", () => ({ office: "committee", seat: "2", cohort: "2", memberId: members.aoba }), { code: "office.seatTaken", seat: 2, name: "委員 2" }],
    ["a seat left out", () => ({ office: "committee" }), { code: "office.seatNeeded" }],
    ["a second chair", () => ({ office: "chair", email: seats[2] }), { code: "office.chairTaken", name: "森 健一" }],
    ["a committee member as auditor (R6.52)", () => ({ office: "auditor", email: seats[2] }), { code: "office.auditorOnCommittee" }],
    ["the auditor on the committee (R6.52)", () => ({ office: "committee", seat: "10", cohort: "1", memberId: members.aoba, email: cast.auditor }), { code: "office.auditorOnCommittee" }],
    ["a third expert (R6.15)", () => ({ office: "committee", seat: "10", cohort: "1" }), { code: "office.tooManyExperts", most: 2 }],
    ["somebody for a second time", () => ({ office: "secretariat", email: cast.staff }), { code: "office.alreadyHeld" }],
    ["a member that nobody knows", () => ({ office: "committee", seat: "10", cohort: "1", memberId: randomUUID() }), { code: "office.notGeneralMember" }],
    ["a vice chair from outside the committee", () => ({ office: "viceChair" }), { code: "office.notOnCommittee" }],
  ])("is refused for %s and leaves no trace", async (_, changes, refusal) => {
    const [staff, before] = [await as(cast.staff, when), await footprint()];
    expect(await recordOffice(staff, form(changes()))).toEqual({ ok: false, refusal });
    expect(await footprint()).toBe(before);
  });

  it("gives the vacant seat to one of two at once, and tells the other who has it", async () => {
    const staff = await as(cast.staff, when);
    const seat = { office: "committee", seat: "10", cohort: "1", memberId: members.beni };
    const results = await Promise.all([recordOffice(staff, form(seat)), recordOffice(staff, form(seat))]);
    expect(results.map((result) => (result.ok ? "granted" : result.refusal.code)).sort()).toEqual(["granted", "office.seatTaken"]);
  });

  it("gives the two last expert seats to nobody else, however many ask at once", async () => {
    const staff = await as(cast.staff, when);
    const after = { office: "committee", cohort: "1", startsOn: "2021-08-01" };
    granted(await endOffice(staff, endOfficeInput.parse({ termId: (await termOf(seats[7], "committee")).id, lastOn: "2021-07-31", reason: "退任" })));
    const results = await Promise.all([recordOffice(staff, form({ ...after, seat: "8" })), recordOffice(staff, form({ ...after, seat: "8" }))]);
    expect(results.map((result) => (result.ok ? "granted" : result.refusal.code)).sort()).not.toEqual(["granted", "granted"]);
    expect(await database().officeTerm.count({ where: { office: "committee", memberId: null, OR: [{ endsAt: null }, { endsAt: { gt: at("2021-08-02") } }] } })).toBe(2);
  });
});

describe("ending an office", () => {
  it("takes the rights from its instant on, keeps the row and says why", async () => {
    const staff = await as(cast.staff, when);
    const { termId, personId } = granted(await recordOffice(staff, form({ office: "secretariat", email: "mistake@office.example", startsOn: "2021-05-01" })));
    expect((await as("mistake@office.example", when)).actor.offices).toEqual(["secretariat"]);
    const seq = await endOfRecord();
    granted(await endOffice(staff, endOfficeInput.parse({ termId, reason: "誤登録のため" })));
    expect((await as("mistake@office.example", when)).actor.offices).toEqual([]);
    expect(await database().officeTerm.findUniqueOrThrow({ where: { id: termId } })).toMatchObject({ endsAt: when, source: "総会 2021-06-30" });
    expect(await recordedSince(seq)).toMatchObject([{ event: "person.officeEnded/1", objectId: personId, article: "6(5)", data: { termId, office: "secretariat", endsAt: when.toISOString(), reason: "誤登録のため" } }]);
  });

  it("takes back a term that has not begun, so that its seat is free again", async () => {
    const staff = await as(cast.staff, when);
    const seat = { office: "committee", seat: "9", cohort: "1", startsOn: "2030-01-01", memberId: members.beni };
    granted(await endOffice(staff, endOfficeInput.parse({ termId: (await termOf(seats[8], "committee")).id, lastOn: "2029-12-31", reason: "任期満了" })));
    const { termId } = granted(await recordOffice(staff, form(seat)));
    expect((await officeTermList(staff)).coming.map(({ id }) => id)).toContain(termId);
    granted(await endOffice(staff, endOfficeInput.parse({ termId, reason: "誤登録のため" })));
    expect(await recordOffice(staff, form({ ...seat, startsOn: "2030-01-02" }))).toMatchObject({ ok: true });
  });

  it.each<[string, () => Promise<string>, Record<string, string>, object]>([
    ["a chair's seat", async () => (await termOf(chair, "committee")).id, {}, { code: "office.stillPresides" }],
    ["a day before it began", async () => (await termOf(chair, "chair")).id, { lastOn: "2021-03-30" }, { code: "office.endsBeforeStart" }],
    ["a term that is over", async () => (await termOf("mistake@office.example", "secretariat")).id, {}, { code: "notFound" }],
    ["a term that nobody knows", async () => randomUUID(), {}, { code: "notFound" }],
  ])("is refused for %s and leaves no trace", async (_, mint, changes, refusal) => {
    const [staff, termId, before] = [await as(cast.staff, when), await mint(), await footprint()];
    const later = { ...staff, at: new Date(when.getTime() + 1) };
    expect(await endOffice(later, endOfficeInput.parse({ termId, reason: "理由", ...changes }))).toEqual({ ok: false, refusal });
    expect(await footprint()).toBe(before);
  });

  it("leaves the last of the secretariat in office", async () => {
    const staff = await as(cast.staff, when);
    granted(await endOffice(staff, endOfficeInput.parse({ termId: (await termOf(cast.colleague, "secretariat")).id, reason: "退職" })));
    const termId = (await termOf(cast.staff, "secretariat")).id;
    expect(await endOffice(staff, endOfficeInput.parse({ termId, reason: "退職" }))).toEqual({ ok: false, refusal: { code: "office.lastStaff" } });
  });

  it("is for the secretariat alone", async () => {
    const termId = (await termOf(chair, "chair")).id;
    const callers = [anonymous(when), system("setUp", when), await as(cast.auditor, when), await as(chair, when), await as(cast.beniContact, when)];
    const before = await footprint();
    for (const caller of callers) {
      expect(await endOffice(caller, endOfficeInput.parse({ termId, reason: "理由" }))).toEqual({ ok: false, refusal: { code: "forbidden" } });
      expect(await officeTermList(caller)).toEqual({ present: [], coming: [] });
    }
    expect(await footprint()).toBe(before);
  });
});
