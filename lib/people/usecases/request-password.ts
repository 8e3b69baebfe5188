import { countUp } from "@/lib/limits/store";
import { accept, defineUseCase } from "@/lib/platform/use-case";
import { passwordRequested } from "../events";
import type { RequestPasswordInput } from "../schema";
import { findPersonByEmail, insertLink } from "../store";
import { linkHours } from "../types";

const mostAnHour = 5;

/** Sends a link for a new password, if the address is somebody's. The answer is the same for every address. */
export const requestPassword = defineUseCase(async ({ tx, caller: { at } }, input: RequestPasswordInput) => {
  const person = await findPersonByEmail(tx, input.email);
  const requests = await countUp(tx, `password:${input.email}`, at, 60);
  if (!person || requests > mostAnHour) return accept({}, [passwordRequested(person?.id ?? null, null)]);
  const expiresAt = new Date(at.getTime() + linkHours.setPassword * 3_600_000);
  const linkId = await insertLink(tx, { purpose: "setPassword", subjectId: person.id, at, expiresAt });
  return accept({}, [passwordRequested(person.id, linkId)]);
});
