import { randomUUID } from "node:crypto";
import { addRemarkInput, castVoteInput, checkInInput, closeDecisionInput, putMotionInput, recuseInput, withdrawMotionInput } from "@/lib/decisions/schema";
import type { VoteChoice } from "@/lib/decisions/types";
import { addRemark } from "@/lib/decisions/usecases/add-remark";
import { castVote } from "@/lib/decisions/usecases/cast-vote";
import { checkIn } from "@/lib/decisions/usecases/check-in";
import { closeDecision } from "@/lib/decisions/usecases/close-decision";
import { putMotion } from "@/lib/decisions/usecases/put-motion";
import { recuse } from "@/lib/decisions/usecases/recuse";
import { withdrawMotion } from "@/lib/decisions/usecases/withdraw-motion";
import { callerOf, granted } from "./callers";
import type { DecisionAct, DecisionStep } from "./case-file";
import { chairSeat, seatHolder } from "./committee";

const seatAt = (seat: number, at: Date) => callerOf(seatHolder(seat).email, at);

const choices: Readonly<Record<string, VoteChoice>> = { y: "yes", n: "no", a: "abstain" };

/** One ballot a seat, in the order of the seats: yes, no, abstain; `c` only checks in, `-` stays away. Spread over two days. */
export function ballots(day: number, pattern: string): DecisionStep[] {
  return Array.from(pattern).flatMap((letter, index): DecisionStep[] => {
    if (letter === "-") return [];
    const act = letter === "c" ? checksIn(index + 1) : votes(index + 1, choices[letter] ?? "abstain");
    return [[day + (index % 2), `${9 + index}:${String((index * 17) % 50 + 10)}`.padStart(5, "0"), act]];
  });
}

export const votes = (seat: number, choice: VoteChoice): DecisionAct => async ({ decisionId }, at) =>
  void granted(await castVote(await seatAt(seat, at), castVoteInput.parse({ decisionId, choice, idempotencyKey: randomUUID() })));

export const checksIn = (seat: number): DecisionAct => async ({ decisionId }, at) =>
  void granted(await checkIn(await seatAt(seat, at), checkInInput.parse({ decisionId })));

export const remarks = (seat: number, body: string): DecisionAct => async ({ decisionId }, at) =>
  void granted(await addRemark(await seatAt(seat, at), addRemarkInput.parse({ decisionId, body })));

/** Declares a special interest of one's own (A14). */
export const declaresInterest = (seat: number, reason: string): DecisionAct => async ({ decisionId }, at) =>
  void granted(await recuse(await seatAt(seat, at), recuseInput.parse({ decisionId, reason })));

/** The chair puts a motion in free words, closing so many days from the day of the seed at 17:00 (6(3)). */
export const putsMotion = (closesIn: number, title: string, body: string): DecisionAct => async (file, at, { calendar }) => {
  const closesOn = calendar.day(closesIn);
  const motion = putMotionInput.parse({ title, body, closesOn, closesTime: "17:00" });
  file.decisionId = granted(await putMotion(await seatAt(chairSeat, at), motion)).decisionId;
};

/** The chair takes it back. */
export const withdrawsMotion: DecisionAct = async ({ decisionId }, at) =>
  void granted(await withdrawMotion(await seatAt(chairSeat, at), withdrawMotionInput.parse({ decisionId })));

/** The chair closes it, everybody having voted. */
export const chairCloses: DecisionAct = async ({ decisionId }, at) =>
  void granted(await closeDecision(await seatAt(chairSeat, at), closeDecisionInput.parse({ decisionId })));
