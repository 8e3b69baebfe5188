import { randomUUID } from "node:crypto";
import { addRemarkInput, castVoteInput, checkInInput, closeDecisionInput, recuseInput } from "@/lib/decisions/schema";
import type { VoteChoice } from "@/lib/decisions/types";
import { addRemark } from "@/lib/decisions/usecases/add-remark";
import { castVote } from "@/lib/decisions/usecases/cast-vote";
import { checkIn } from "@/lib/decisions/usecases/check-in";
import { closeDecision } from "@/lib/decisions/usecases/close-decision";
import { recuse } from "@/lib/decisions/usecases/recuse";
import { callerOf, granted } from "./callers";
import type { Act, Step } from "./case-file";
import { chairSeat, seatHolder } from "./committee";

const seatAt = (seat: number, at: Date) => callerOf(seatHolder(seat).email, at);

const choices: Readonly<Record<string, VoteChoice>> = { y: "yes", n: "no", a: "abstain" };

/** One ballot a seat, in the order of the seats: yes, no, abstain; `c` only checks in, `-` stays away. Spread over two days. */
export function ballots(day: number, pattern: string): Step[] {
  return Array.from(pattern).flatMap((letter, index): Step[] => {
    if (letter === "-") return [];
    const act = letter === "c" ? checksIn(index + 1) : votes(index + 1, choices[letter] ?? "abstain");
    return [[day + (index % 2), `${9 + index}:${String((index * 17) % 50 + 10)}`.padStart(5, "0"), act]];
  });
}

export const votes = (seat: number, choice: VoteChoice): Act => async ({ decisionId }, at) =>
  void granted(await castVote(await seatAt(seat, at), castVoteInput.parse({ decisionId, choice, idempotencyKey: randomUUID() })));

export const checksIn = (seat: number): Act => async ({ decisionId }, at) =>
  void granted(await checkIn(await seatAt(seat, at), checkInInput.parse({ decisionId })));

export const remarks = (seat: number, body: string): Act => async ({ decisionId }, at) =>
  void granted(await addRemark(await seatAt(seat, at), addRemarkInput.parse({ decisionId, body })));

/** Declares a special interest of one's own (A14). */
export const declaresInterest = (seat: number, reason: string): Act => async ({ decisionId }, at) =>
  void granted(await recuse(await seatAt(seat, at), recuseInput.parse({ decisionId, reason })));

/** The chair closes it, everybody having voted. */
export const chairCloses: Act = async ({ decisionId }, at) =>
  void granted(await closeDecision(await seatAt(chairSeat, at), closeDecisionInput.parse({ decisionId })));
