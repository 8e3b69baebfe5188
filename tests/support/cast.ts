import { carryOverMemberInput } from "@/lib/members/schema";
import { carryOverMember } from "@/lib/members/usecases/carry-over-member";
import { openRegister } from "@/lib/members/usecases/open-register";
import { recordOffice } from "@/lib/people/usecases/record-office";
import { as, at, granted, system } from "./callers";

/** The people of the tests, by their mail addresses. Always the same, so that a failing test reads like a story. */
export const cast = {
  staff: "sakurai@office.example",
  colleague: "ishida@office.example",
  auditor: "kanda@audit.example",
  committee: "mori@aoba.example",
  /** Representative and point of contact of Aoba, a member since 24 August 2016 (vector S1). */
  aobaRepresentative: "mori@aoba.example",
  aobaContact: "csirt@aoba.example",
  /** Of Beni, a member since 29 February 2020: vector S2 in a year in which the edition is in force. */
  beniRepresentative: "endo@beni.example",
  beniContact: "csirt@beni.example",
  /** Of nobody: signed in without any right. */
  applicant: "tanabe@chidori.example",
} as const;

export type CastMembers = { readonly aoba: string; readonly beni: string };

/** Staff, an auditor, a committee member and two members carried over from the earlier register, which is then closed. */
export async function raiseCast({ open = true } = {}): Promise<CastMembers> {
  const began = at("2017-04-03");
  const office = { reading: "", cohort: null, seat: null, memberId: null, endsAt: null, startsAt: at("2017-04-01"), source: "総会 2016-08-24" };
  granted(await recordOffice(system("setUp", began), { ...office, office: "secretariat", email: cast.staff, name: "桜井 久美" }));
  const staff = await as(cast.staff, began);
  granted(await recordOffice(staff, { ...office, office: "secretariat", email: cast.colleague, name: "石田 航" }));
  granted(await recordOffice(staff, { ...office, office: "auditor", email: cast.auditor, name: "神田 実" }));
  const aoba = granted(await carryOverMember(staff, formerMember(aobaTeam))).memberId;
  granted(await recordOffice(staff, { ...office, office: "committee", seat: 1, cohort: 1, memberId: aoba, email: cast.committee, name: "森 健一" }));
  const registrar = await as(cast.staff, at("2020-03-02"));
  const beni = granted(await carryOverMember(registrar, formerMember(beniTeam))).memberId;
  if (open) granted(await openRegister(registrar, {}));
  return { aoba, beni };
}

const aobaTeam: Record<"reading" | "teamName" | "organisationName" | "joinedOn" | "representativeEmail" | "contactEmail", string> = {
  reading: "アオバ",
  teamName: "AOBA-CSIRT",
  organisationName: "青葉電機株式会社",
  joinedOn: "2016-08-24",
  representativeEmail: cast.aobaRepresentative,
  contactEmail: cast.aobaContact,
};

const beniTeam = {
  reading: "べに",
  teamName: "BENI-SIRT",
  organisationName: "紅屋商事株式会社",
  joinedOn: "2020-02-29",
  representativeEmail: cast.beniRepresentative,
  contactEmail: cast.beniContact,
};

/** A member of the earlier register; whatever a test does not speak about is the same for each. */
export function formerMember({ representativeEmail, contactEmail, ...team }: typeof aobaTeam) {
  return carryOverMemberInput.parse({
    ...team,
    shortName: team.teamName.split("-")[0],
    organisationReading: "そしき",
    source: "旧会員名簿",
    representative: { name: "森 健一", reading: "もり けんいち", position: "部長", email: representativeEmail, phone: "03-0000-0001" },
    poc: { name: "CSIRT 窓口", kind: "department", email: contactEmail, phone: "03-0000-0002" },
  });
}
