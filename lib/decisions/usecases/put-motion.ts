import { refuse } from "@/lib/kernel/result";
import { accept, defineUseCase } from "@/lib/platform/use-case";
import { mayPutMotions } from "../policy";
import type { PutMotionInput } from "../schema";
import { openDecision } from "../steps/open-decision";
import { findOpenMotion } from "../store";

/** Articles 6(2), 6(3): the chair puts a motion in free words to the committee, for whatever the rules leave to it. */
export const putMotion = defineUseCase(async ({ tx, caller: { actor, at } }, { closesAt, ...wording }: PutMotionInput) => {
  if (!mayPutMotions(actor)) return refuse({ code: "forbidden" });
  const same = await findOpenMotion(tx, wording.title);
  if (same) return refuse({ code: "decision.alreadyPut", number: same.number });
  const put = await openDecision(tx, { kind: "motion", wording, closesAt }, at);
  if (!put.ok) return put;
  return accept({ decisionId: put.value.decisionId }, [put.value.opened]);
});
