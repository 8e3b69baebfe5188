import { beforeAll, describe, expect, it } from "vitest";
import { accountView, officeHolderList } from "@/lib/people/queries";
import { recordOfficeInput } from "@/lib/people/schema";
import { chooseLocale } from "@/lib/people/usecases/choose-locale";
import { recordOffice } from "@/lib/people/usecases/record-office";
import { database } from "@/lib/platform/db";
import { anonymous, as, at, granted, system } from "../../support/callers";
import { cast, raiseCast } from "../../support/cast";
import { endOfRecord, footprint, queuedSince, recordedSince } from "../../support/record";

const when = at("2021-06-01");

beforeAll(async () => {
  await raiseCast();
});

describe("choosing a language", () => {
  it("is kept with the account and recorded", async () => {
    const caller = await as(cast.staff, when);
    const seq = await endOfRecord();
    expect(await chooseLocale(caller, { locale: "en" })).toMatchObject({ ok: true });
    expect(await accountView(caller)).toEqual({ name: "桜井 久美", email: cast.staff, locale: "en" });
    expect(await recordedSince(seq)).toMatchObject([{ event: "person.localeChosen/1", data: { locale: "en" } }]);
  });

  it("is refused to nobody in particular, without a trace", async () => {
    const before = await footprint();
    expect(await chooseLocale(anonymous(when), { locale: "en" })).toEqual({ ok: false, refusal: { code: "forbidden" } });
    expect(await footprint()).toBe(before);
  });
});

describe("recording an office (6(2), 6(5), 6(6))", () => {
  const office = (changes: object) =>
    recordOfficeInput.parse({ email: "new@office.example", name: "新井 誠", office: "secretariat", startsAt: "2021-06-01T00:00:00Z", source: "事務局員の委嘱", ...changes });

  it("makes and invites somebody new, on the article of the office", async () => {
    const seq = await endOfRecord();
    const { personId, termId, linkId } = granted(await recordOffice(await as(cast.staff, when), office({})));
    expect(await database().officeTerm.findUniqueOrThrow({ where: { id: termId } })).toMatchObject({ personId, office: "secretariat", recordedAt: when });
    expect(await recordedSince(seq)).toMatchObject([{ event: "person.officeRecorded/1", objectId: personId, article: "6(5)", data: { termId, linkId } }]);
    expect(await queuedSince(seq)).toEqual(["writeMails person.officeRecorded"]);
    expect((await officeHolderList({ at: when })).map(({ person }) => person.name)).toContain("新井 誠");
  });

  it("gives rights from its first moment to the last before its end", async () => {
    const term = office({ email: "term@office.example", startsAt: "2021-07-01T00:00:00Z", endsAt: "2021-08-01T00:00:00Z" });
    granted(await recordOffice(await as(cast.staff, when), term));
    const officesAt = async (moment: string) => (await as("term@office.example", new Date(moment))).actor.offices;
    expect(await officesAt("2021-06-30T23:59:59.999Z")).toEqual([]);
    expect(await officesAt("2021-07-01T00:00:00Z")).toEqual(["secretariat"]);
    expect(await officesAt("2021-07-31T23:59:59.999Z")).toEqual(["secretariat"]);
    expect(await officesAt("2021-08-01T00:00:00Z")).toEqual([]);
  });

  it("is refused to everybody but the secretariat, and to the set-up command once somebody holds an office, without a trace", async () => {
    const callers = [anonymous(when), await as(cast.auditor, when), await as(cast.committee, when), await as(cast.beniContact, when)];
    const before = await footprint();
    for (const caller of callers) expect(await recordOffice(caller, office({}))).toEqual({ ok: false, refusal: { code: "forbidden" } });
    expect(await recordOffice(system("setUp", when), office({}))).toEqual({ ok: false, refusal: { code: "office.alreadySetUp" } });
    expect(await footprint()).toBe(before);
  });
});
