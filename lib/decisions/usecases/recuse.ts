import { refuse } from "@/lib/kernel/result";
import { accept, defineUseCase, unchanged } from "@/lib/platform/use-case";
import { memberRecused } from "../events";
import { mayRecuse } from "../policy";
import { isOpenAt } from "../rules/voting";
import type { RecuseInput } from "../schema";
import { lockDecision, lockElector, markRecused } from "../store";

/** Reading A14: a member with a special interest leaves numerator and denominator, by oneself or noted by the secretariat. */
export const recuse = defineUseCase(async ({ tx, caller: { actor, at } }, input: RecuseInput) => {
  if (actor.kind !== "person") return refuse({ code: "forbidden" });
  const { decisionId, reason } = input;
  const personId = input.personId ?? actor.personId;
  if (!mayRecuse(actor, personId)) return refuse({ code: "forbidden" });
  const decision = await lockDecision(tx, decisionId);
  const elector = decision && (await lockElector(tx, decisionId, personId));
  if (!decision || !elector) return refuse({ code: "notFound" });
  if (!isOpenAt(decision, at)) return refuse({ code: "decision.alreadyClosed" });
  if (elector.recused) return unchanged({ decisionId });
  await markRecused(tx, decisionId, personId, { recusedAt: at, recusalReason: reason });
  return accept({ decisionId }, [memberRecused(decision, personId, personId === actor.personId ? "self" : "secretariat")]);
});
