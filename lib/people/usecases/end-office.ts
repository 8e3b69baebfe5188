import { refuse } from "@/lib/kernel/result";
import { accept, defineUseCase } from "@/lib/platform/use-case";
import { officeEnded } from "../events";
import { mayEndOffice } from "../policy";
import { decideOfficeEnd } from "../rules/office-end";
import type { EndOfficeInput } from "../schema";
import { lockOffices, updateOfficeEnd } from "../store";

/** Ends an office before its time, or at all (6(2) to 6(6)): somebody steps down, or the office was recorded by mistake. */
export const endOffice = defineUseCase(async ({ tx, caller: { actor, at } }, { termId, endsAt: asked, reason }: EndOfficeInput) => {
  if (!mayEndOffice(actor)) return refuse({ code: "forbidden" });
  const held = await lockOffices(tx, at);
  const term = held.find(({ id }) => id === termId);
  if (!term) return refuse({ code: "notFound" });
  const decided = decideOfficeEnd(term, held.filter((other) => other !== term), asked, at);
  if (!decided.ok) return decided;
  await updateOfficeEnd(tx, termId, decided.value);
  return accept({ termId, endsAt: decided.value }, [officeEnded(term, decided.value, reason)]);
});
