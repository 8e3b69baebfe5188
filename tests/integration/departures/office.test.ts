import { beforeAll, describe, expect, it } from "vitest";
import { giveNoticeInput, registerNoticeInput, takeBackNoticeInput } from "@/lib/departures/schema";
import { carryOutDeparture } from "@/lib/departures/usecases/carry-out-departure";
import { giveNotice } from "@/lib/departures/usecases/give-notice";
import { registerNotice } from "@/lib/departures/usecases/register-notice";
import { takeBackNotice } from "@/lib/departures/usecases/take-back-notice";
import { endOfficeInput } from "@/lib/people/schema";
import { endOffice } from "@/lib/people/usecases/end-office";
import { recordOffice } from "@/lib/people/usecases/record-office";
import { database } from "@/lib/platform/db";
import { as, at, granted, system } from "../../support/callers";
import { cast } from "../../support/cast";
import { raiseCommittee, seats } from "../../support/committee";
import { noticeBy } from "../../support/departures";
import { endOfRecord, footprint, queuedSince, recordedSince } from "../../support/record";

const when = at("2021-06-01");
let sequence = 0;

beforeAll(async () => {
  await raiseCommittee(at("2021-04-01"));
});

/** An auditor of two years. */
async function auditor() {
  const email = `kansa${(sequence += 1)}@audit.example`;
  const term = { name: "観世 亮", reading: "", office: "auditor", seat: null, cohort: null, memberId: null, startsAt: at("2021-04-01"), endsAt: at("2023-04-01"), source: "総会 2021-03-31" } as const;
  const { termId } = granted(await recordOffice(await as(cast.staff, at("2021-04-02")), { ...term, email }));
  return { email, termId };
}

const carriedOut = (departureId: string, day: string, time = "00:00") => carryOutDeparture(system("carryOutDeparture", at(day, time)), { departureId });
const endOf = async (id: string) => (await database().officeTerm.findUniqueOrThrow({ where: { id } })).endsAt;

describe("an auditor (6(6)3), R6.56)", () => {
  it("resigns by notice, without anybody's permission: the term ends with the start of its day", async () => {
    const { email, termId } = await auditor();
    const seq = await endOfRecord();
    const departureId = await noticeBy(email, { termId }, "2021-07-01", when);
    expect(await recordedSince(seq)).toMatchObject([{ event: "departure.noticeGiven/1", article: "6(6)3)", data: { termId, office: "auditor", effectiveOn: "2021-07-01" } }]);
    expect(await queuedSince(seq)).toEqual(["writeMails departure.noticeGiven", "carryOutDeparture departure.noticeGiven"]);
    expect((await as(email, at("2021-06-30", "23:59"))).actor.offices).toEqual(["auditor"]);
    granted(await carriedOut(departureId, "2021-07-02", "08:00"));
    expect(await endOf(termId)).toEqual(at("2021-07-01", "00:00"));
    expect((await as(email, at("2021-07-01", "00:00"))).actor.offices).toEqual([]);
    expect(await carriedOut(departureId, "2021-07-02", "08:00")).toMatchObject({ refusal: { code: "departure.alreadyEnded" } });
  });

  it("takes it back until then, and the term goes on to its own end", async () => {
    const { email, termId } = await auditor();
    const departureId = await noticeBy(email, { termId }, "2021-07-01", when);
    granted(await takeBackNotice(await as(email, at("2021-06-30", "23:59")), takeBackNoticeInput.parse({ departureId })));
    expect(await carriedOut(departureId, "2021-07-01")).toMatchObject({ refusal: { code: "departure.alreadyEnded", state: "takenBack" } });
    expect(await endOf(termId)).toEqual(at("2023-04-01"));
  });

  it("is out at once without a day, and by a letter that the secretariat enters", async () => {
    const [one, other] = [await auditor(), await auditor()];
    expect(granted(await giveNotice(await as(one.email, when), giveNoticeInput.parse({ termId: one.termId })))).toMatchObject({ kind: "office", memberId: null, inEffect: true });
    expect(await endOf(one.termId)).toEqual(when);
    const entry = registerNoticeInput.parse({ subject: `office:${other.termId}`, channel: "mail", receivedOn: "2021-05-31", giverName: "観世 亮" });
    granted(await registerNotice(await as(cast.staff, when), entry));
    expect(await endOf(other.termId)).toEqual(when);
  });

  it("whose term was ended otherwise before leaves a notice that lapses", async () => {
    const { email, termId } = await auditor();
    const departureId = await noticeBy(email, { termId }, "2021-07-01", when);
    granted(await endOffice(await as(cast.staff, when), endOfficeInput.parse({ termId, lastOn: "2021-06-15", reason: "総会の決議による解任" })));
    const seq = await endOfRecord();
    granted(await carriedOut(departureId, "2021-07-01"));
    expect(await recordedSince(seq)).toMatchObject([{ event: "departure.lapsed/1" }]);
    expect(await endOf(termId)).toEqual(at("2021-06-16", "00:00"));
    expect(await database().departure.findUnique({ where: { id: departureId } })).toMatchObject({ state: "lapsed" });
  });

  it("whose term is brought forward by the secretariat at the same instant ends once", async () => {
    const { email, termId } = await auditor();
    const departureId = await noticeBy(email, { termId }, "2021-07-01", when);
    const staff = await as(cast.staff, at("2021-07-01", "00:00"));
    const [ended] = await Promise.all([endOffice(staff, endOfficeInput.parse({ termId, reason: "辞任届" })), carriedOut(departureId, "2021-07-01")]);
    expect(ended.ok || ended.refusal.code === "notFound").toBe(true);
    expect(await endOf(termId)).toEqual(at("2021-07-01", "00:00"));
  });
});

describe("other offices", () => {
  it.each([
    ["a committee member (6(2), A37)", seats[2], "committee"],
    ["the chair", seats[0], "chair"],
    ["staff", cast.colleague, "secretariat"],
  ])("do not end by notice: %s", async (_, email, office) => {
    const term = await database().officeTerm.findFirstOrThrow({ where: { office, person: { email } } });
    const before = await footprint();
    expect(await giveNotice(await as(email, when), giveNoticeInput.parse({ termId: term.id }))).toEqual({ ok: false, refusal: { code: "departure.needsPermission" } });
    expect(await footprint()).toBe(before);
  });
});
