import { receiveApplication } from "@/lib/applications/usecases/receive-application";
import { referApplication } from "@/lib/decisions/usecases/refer-application";
import type { VoteChoice } from "@/lib/decisions/types";
import { castVote } from "@/lib/decisions/usecases/cast-vote";
import { recordOffice } from "@/lib/people/usecases/record-office";
import { randomUUID } from "node:crypto";
import { as, granted } from "./callers";
import { cast, raiseCast, type CastMembers } from "./cast";
import { readyCase } from "./factories";

/** The committee of nine, by seat: the cast's member, six more and two experts. Seat 1 is the chair, seat 2 the vice chair. */
export const seats = [
  cast.committee,
  ...["ogawa@fuji.example", "kato@gin.example", "saito@hana.example", "noda@iwa.example", "hara@kaze.example", "wada@mori.example"],
  ...["kubo@expert.example", "toda@expert.example"],
] as const;

export const [chair, viceChair] = seats;

/** 6(2), A35: as many experts as there can be. */
const expertCount = 2;

const source = "総会 2016-08-24";
const term = { reading: "", cohort: null, memberId: null, endsAt: null, source };

/** The cast with a full committee from the instant on. */
export async function raiseCommittee(startsAt: Date, register = { open: true }): Promise<CastMembers> {
  const members = await raiseCast(register);
  const staff = await as(cast.staff, startsAt);
  for (const [place, email] of seats.entries()) {
    const held = { office: "committee", seat: place + 1, cohort: (place % 2) + 1, memberId: place < seats.length - expertCount ? members.aoba : null } as const;
    if (place > 0) granted(await recordOffice(staff, { ...term, ...held, email, name: `委員 ${place + 1}`, startsAt }));
  }
  granted(await recordOffice(staff, { ...term, office: "chair", seat: null, email: chair, name: "森 健一", startsAt }));
  granted(await recordOffice(staff, { ...term, office: "viceChair", seat: null, email: viceChair, name: "委員 2", startsAt }));
  return members;
}

/** A case of the applicant's that is put to the committee at `when` and closes at `closesAt`; the id of the decision. */
export async function openDecision(members: CastMembers, when: Date, closesAt: Date): Promise<{ decisionId: string; applicationId: string }> {
  const applicationId = await readyCase(members.aoba, when);
  const staff = await as(cast.staff, when);
  granted(await receiveApplication(staff, { applicationId }));
  return { decisionId: granted(await referApplication(staff, { applicationId, closesAt })).decisionId, applicationId };
}

/** The member's ballot, as a form sends it. */
export async function vote(email: string, decisionId: string, choice: VoteChoice, when: Date, idempotencyKey = randomUUID()) {
  return castVote(await as(email, when), { decisionId, choice, idempotencyKey });
}
