import { beforeAll, describe, expect, it } from "vitest";
import { takeBackNoticeInput } from "@/lib/departures/schema";
import { departedTeamList, departureList, leavingProspect, memberDepartureList, ownNoticeOfficeList, registrableSubjectList, seatsLeftBehindList } from "@/lib/departures/queries";
import { takeBackNotice } from "@/lib/departures/usecases/take-back-notice";
import { addContactInput } from "@/lib/members/schema";
import { addContact } from "@/lib/members/usecases/add-contact";
import { endContact } from "@/lib/members/usecases/end-contact";
import { myMembershipView } from "@/lib/members/queries";
import { database } from "@/lib/platform/db";
import { anonymous, as, at, granted } from "../../support/callers";
import { cast, type CastMembers } from "../../support/cast";
import { chair, raiseCommittee, seats } from "../../support/committee";
import { leaves, noticeBy } from "../../support/departures";
import { request, submittedCase } from "../../support/factories";
import { memberCalled } from "./leaving-members";

const when = at("2021-06-01");
let members: CastMembers;

beforeAll(async () => {
  members = await raiseCommittee(at("2021-04-01"), { open: false });
});

const shown = async (email: string, day = when) => departureList(await as(email, day));

describe("a notice that waits", () => {
  it("is read by the secretariat and the auditor, and by the member itself, not by others", async () => {
    const { memberId, representative, contact } = await memberCalled("AME");
    const departureId = await noticeBy(representative, { memberId }, "2021-07-01", when);
    for (const email of [cast.staff, cast.auditor]) expect((await shown(email))?.pending).toMatchObject([{ id: departureId, effectiveOn: "2021-07-01", channel: "online", member: { id: memberId } }]);
    expect([(await shown(cast.staff))?.may.register, (await shown(cast.auditor))?.may.register]).toEqual([true, false]);
    for (const email of [representative, cast.beniRepresentative, chair]) expect(await shown(email)).toBeUndefined();
    const may = async (email: string) => (await memberDepartureList(await as(email, when), memberId))?.may;
    expect(await may(representative)).toEqual({ give: true, takeBack: true, register: false });
    expect(await may(contact)).toEqual({ give: false, takeBack: false, register: false });
    expect(await may(cast.staff)).toEqual({ give: false, takeBack: false, register: true });
    expect(await may(cast.beniRepresentative)).toBeUndefined();
    expect(await memberDepartureList(anonymous(when), memberId)).toBeUndefined();
    expect((await registrableSubjectList(await as(cast.staff, when))).members.map(({ id }) => id)).not.toContain(memberId);
    granted(await takeBackNotice(await as(representative, when), takeBackNoticeInput.parse({ departureId })));
    expect(await shown(cast.staff)).toMatchObject({ pending: [], ended: [{ id: departureId, state: "takenBack" }] });
    expect((await registrableSubjectList(await as(cast.staff, when))).members.map(({ id }) => id)).toContain(memberId);
  });

  it("says beforehand what goes along", async () => {
    await request(await submittedCase(when), members.aoba, when);
    const prospect = await leavingProspect(await as(cast.aobaRepresentative, when), members.aoba);
    expect(prospect).toMatchObject({ requests: 1, seats: [{ seat: 1 }, { seat: 2 }, { seat: 3 }, { seat: 4 }, { seat: 5 }, { seat: 6 }, { seat: 7 }] });
  });
});

describe("after leaving", () => {
  it("those who spoke for the team read that it left, and nothing else of it (R6.45)", async () => {
    const { memberId, representative, contact } = await memberCalled("IWA");
    const staff = await as(cast.staff, when);
    const { contactId } = granted(await addContact(staff, addContactInput.parse({ memberId, name: "昔 いた", email: "before@iwa.example" })));
    granted(await endContact(staff, { contactId }));
    await leaves(representative, memberId, "2021-07-01");
    const then = at("2021-07-01", "00:00");
    for (const email of [representative, contact]) {
      expect(await departedTeamList(await as(email, then))).toMatchObject([{ joinedOn: "2018-04-02", effectiveOn: "2021-07-01", member: { shortName: "IWA" } }]);
      expect(await myMembershipView(await as(email, then))).toEqual([]);
    }
    expect(await departedTeamList(await as("before@iwa.example", then))).toEqual([]);
    expect(await departedTeamList(await as(cast.beniRepresentative, then))).toEqual([]);
    expect(await memberDepartureList(await as(representative, then), memberId)).toBeUndefined();
    expect(await memberDepartureList(await as(cast.staff, then), memberId)).toMatchObject({ notices: [{ state: "effective" }], may: { give: false, register: false } });
  });

  it("the seats of its people are told to the chair and the secretariat, before and after (6(2), A36)", async () => {
    const left = async (email: string, day = when) => seatsLeftBehindList(await as(email, day));
    expect(await left(chair)).toEqual([]);
    await leaves(cast.aobaRepresentative, members.aoba, "2021-06-10");
    const then = at("2021-06-11");
    expect((await left(chair, then)).map(({ seat, team, left: gone, effectiveOn }) => [seat, team, gone, effectiveOn])).toEqual([1, 2, 3, 4, 5, 6, 7].map((seat) => [seat, "AOBA", true, "2021-06-10"]));
    expect(await left(cast.staff, then)).toHaveLength(7);
    expect(await left(seats[3], then)).toEqual([]);
  });
});

it("an auditor sees the office that ends by notice, and no other (6(6)3))", async () => {
  const { id: termId } = await database().officeTerm.findFirstOrThrow({ where: { office: "auditor" } });
  expect(await ownNoticeOfficeList(await as(cast.auditor, when))).toMatchObject([{ id: termId, office: "auditor", article: "6(6)3)", notice: null, earliest: "2021-06-01" }]);
  expect(await ownNoticeOfficeList(await as(chair, when))).toEqual([]);
  const departureId = await noticeBy(cast.auditor, { termId }, "2021-07-01", when);
  expect(await ownNoticeOfficeList(await as(cast.auditor, when))).toMatchObject([{ notice: { departureId, effectiveOn: "2021-07-01" } }]);
});
