import { referResignationInput } from "@/lib/resignations/schema";
import { referResignation } from "@/lib/resignations/usecases/refer-resignation";
import { requestResignation } from "@/lib/resignations/usecases/request-resignation";
import { takeBackResignation } from "@/lib/resignations/usecases/take-back-resignation";
import { callerOf, granted } from "./callers";
import type { DecisionAct, DecisionStep } from "./case-file";
import { seatHolder, staff } from "./committee";
import { ballots } from "./committee-acts";

type Asked = { decisionId: string; resignationId: string };
type Act = (file: Asked, at: Date, scene: Parameters<DecisionAct>[2]) => Promise<void>;
type Step = readonly [days: number, time: string, act: Act];

/** Who on the committee asked to resign (6(2), R6.18): one still waits, one was not permitted, one thought better of it. */
export const resignations: readonly (readonly (Step | DecisionStep)[])[] = [
  [
    [-88, "10:15", asks(3, "部署の統合により、四半期ごとの会合に出られない見込みです。")],
    [-87, "09:30", putBySecretariat(-81)],
    ...ballots(-86, "yn-nnynaa"),
  ],
  [
    [-50, "14:40", asks(7, "")],
    [-48, "11:05", takesBack(7)],
  ],
  [[-3, "17:20", asks(6, "海外拠点への赴任が決まりました。後任が選ばれる総会までの間、席を空けることをお許しください。")]],
];

function asks(seat: number, reason: string): Act {
  return async (file, at) => {
    file.resignationId = granted(await requestResignation(await callerOf(seatHolder(seat).email, at), { reason })).resignationId;
  };
}

function putBySecretariat(closesIn: number): Act {
  return async (file, at, { calendar }) => {
    const input = referResignationInput.parse({ resignationId: file.resignationId, closesOn: calendar.day(closesIn), closesTime: "17:00" });
    file.decisionId = granted(await referResignation(await callerOf(staff[0].email, at), input)).decisionId;
  };
}

function takesBack(seat: number): Act {
  return async ({ resignationId }, at) => void granted(await takeBackResignation(await callerOf(seatHolder(seat).email, at), { resignationId }));
}
