import { giveNoticeInput, registerNoticeInput, takeBackNoticeInput } from "@/lib/departures/schema";
import { carryOutDeparture } from "@/lib/departures/usecases/carry-out-departure";
import { giveNotice } from "@/lib/departures/usecases/give-notice";
import { registerNotice } from "@/lib/departures/usecases/register-notice";
import { takeBackNotice } from "@/lib/departures/usecases/take-back-notice";
import { carryOverMember } from "@/lib/members/usecases/carry-over-member";
import { database } from "@/lib/platform/db";
import { row, standings, type Row } from "../../support/authorisation";
import { as, at, granted } from "../../support/callers";
import { cast, formerMember, type CastMembers } from "../../support/cast";
import { leaves, noticeBy } from "../../support/departures";
import { addressOf, opened, when } from "../../support/roles";
import { nobodysId } from "./nothing";

/** A member leaves by its representative; its contacts, the secretariat and the auditor know of it, others do not. */
const byRepresentative = standings("notFound", { ownRepresentative: "may", ownContact: "sees", secretariat: "sees", auditor: "sees" });
const notOfMembers = { ownRepresentative: "notFound", ownContact: "notFound" } as const;
const later = "2021-07-01";

/** The use cases of leaving by notice; "own" is the member Beni, the auditor is that of the cast. */
export function departureRows(members: () => CastMembers): Row[] {
  return [
    row("giveNotice", giveNotice, {
      // 6(6)3): an office is left by its holder, whatever others are to the member.
      standings: { ...byRepresentative, auditor: "may" },
      states: {
        member: { else: "accepted", auditor: "forbidden" },
        "given already": { else: "departure.alreadyGiven", auditor: "forbidden" },
        office: { else: "accepted", ...notOfMembers },
        "office with a notice": { else: "departure.alreadyGiven", ...notOfMembers },
      },
      object: async (state) => (state.startsWith("office") ? { termId: await auditorsTerm(state !== "office") } : { memberId: await beniWith(members().beni, state !== "member") }),
      nothing: { memberId: nobodysId },
      unknown: "notFound",
      input: (of) => giveNoticeInput.parse({ ...of, effectiveOn: later }),
    }),
    row("registerNotice", registerNotice, {
      standings: standings("notFound", { secretariat: "may", auditor: "forbidden" }),
      states: { member: "accepted", "given already": "departure.alreadyGiven", "has left": "departure.alreadyOver" },
      object: (state) => (state === "has left" ? gone() : beniWith(members().beni, state === "given already")),
      nothing: nobodysId,
      unknown: "notFound",
      input: (memberId) =>
        registerNoticeInput.parse({ subject: `membership:${memberId}`, channel: "paper", receivedOn: "2021-06-01", giverName: "遠藤 真", effectiveOn: later }),
    }),
    row("takeBackNotice", takeBackNotice, {
      standings: { ...byRepresentative, secretariat: "may", auditor: "may" },
      states: {
        pending: { else: "accepted", auditor: "forbidden" },
        "pending, without saying how it is known": { else: "accepted", secretariat: "departure.sourceNeeded", auditor: "forbidden" },
        "taken back": { else: "departure.alreadyEnded", auditor: "forbidden" },
        due: { else: "departure.alreadyInEffect", auditor: "forbidden" },
        office: { else: "accepted", ...notOfMembers },
      },
      object: (state) => noticeIn(state, members().beni),
      nothing: nobodysId,
      unknown: "notFound",
      input: (departureId, state) => takeBackNoticeInput.parse({ departureId, source: state.endsWith("known") ? "" : "代表者からの電話" }),
    }),
    row("carryOutDeparture", carryOutDeparture, {
      standings: standings("forbidden", { job: "may" }),
      states: { due: "accepted", pending: "departure.notYet", "taken back": "departure.alreadyEnded" },
      object: async (state) => (state === "due" ? dueElsewhere() : noticeIn(state, members().beni)),
      nothing: nobodysId,
      unknown: "notFound",
      input: (departureId) => ({ departureId }),
    }),
  ];
}

let sequence = 0;

/** Beni with a notice that waits, or without one. */
async function beniWith(memberId: string, pending: boolean): Promise<string> {
  await nothingPending();
  if (pending) await noticeBy(addressOf("ownRepresentative"), { memberId }, later, opened);
  return memberId;
}

async function auditorsTerm(pending: boolean): Promise<string> {
  await nothingPending();
  const { id: termId } = await database().officeTerm.findFirstOrThrow({ where: { person: { email: cast.auditor } }, select: { id: true } });
  if (pending) await noticeBy(cast.auditor, { termId }, later, opened);
  return termId;
}

/** A notice of Beni's; one that is due took effect before everybody asks, and the job has not been there. */
async function noticeIn(state: string, memberId: string): Promise<string> {
  await nothingPending();
  if (state === "office") return noticeBy(cast.auditor, { termId: await auditorsTerm(false) }, later, opened);
  const departureId = await noticeBy(addressOf("ownRepresentative"), { memberId }, state === "due" ? "2021-06-02" : later, opened);
  if (state === "taken back") await nothingPending();
  return departureId;
}

async function nothingPending(): Promise<void> {
  await database().departure.updateMany({ where: { state: "pending" }, data: { state: "takenBack", endedAt: opened } });
}

async function dueElsewhere(): Promise<string> {
  const { memberId, representative } = await newMember();
  return noticeBy(representative, { memberId }, "2021-06-02", opened);
}

async function gone(): Promise<string> {
  const { memberId, representative } = await newMember();
  await leaves(representative, memberId, "2021-05-10");
  return memberId;
}

/** A member of its own: one that has left never comes back. */
async function newMember() {
  const teamName = `NAMI${(sequence += 1)}-CSIRT`;
  const representative = `nami.${sequence}@nami.example`;
  await database().associationSetting.update({ where: { id: 1 }, data: { registerOpenedAt: null } });
  const input = formerMember({ teamName, reading: "なみ", organisationName: teamName, joinedOn: "2018-04-02", representativeEmail: representative, contactEmail: `csirt.${sequence}@nami.example` });
  const { memberId } = granted(await carryOverMember(await as(cast.staff, at("2021-04-02")), input));
  await database().associationSetting.update({ where: { id: 1 }, data: { registerOpenedAt: when } });
  return { memberId, representative };
}
