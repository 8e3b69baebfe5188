import { openDecision } from "@/lib/decisions/steps/open-decision";
import { denial } from "@/lib/kernel/denial";
import { refuse } from "@/lib/kernel/result";
import { accept, defineUseCase } from "@/lib/platform/use-case";
import { mayPutResignations, mayReadResignations } from "../policy";
import { decidePutting } from "../rules/requests";
import type { ReferResignationInput } from "../schema";
import { lockResignation } from "../store";

/** Article 6(2): puts a request to resign to the committee, which permits or refuses it. Who asked may vote too (A37). */
export const referResignation = defineUseCase(async ({ tx, caller: { actor, at } }, { resignationId, closesAt }: ReferResignationInput) => {
  const resignation = await lockResignation(tx, resignationId);
  if (!mayPutResignations(actor)) return refuse(denial(actor, resignation !== undefined && mayReadResignations(actor)));
  if (!resignation) return refuse({ code: "notFound" });
  const decided = decidePutting(resignation);
  if (!decided.ok) return decided;
  const put = await openDecision(tx, { kind: "resignation", resignationId, closesAt }, at);
  if (!put.ok) return put;
  return accept({ resignationId, decisionId: put.value.decisionId }, [put.value.opened]);
});
