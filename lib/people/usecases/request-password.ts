import { countUp } from "@/lib/limits/store";
import { accept, defineUseCase } from "@/lib/platform/use-case";
import { passwordRequested } from "../events";
import type { RequestPasswordInput } from "../schema";
import { findPersonByEmail, insertLink, setPasswordLink } from "../store";

const mostAnHour = 5;

/** Sends a link for a new password, if the address is somebody's. The answer is the same for every address. */
export const requestPassword = defineUseCase(async ({ tx, caller: { at } }, input: RequestPasswordInput) => {
  const person = await findPersonByEmail(tx, input.email);
  const requests = await countUp(tx, `password:${input.email}`, at, 60);
  if (!person || requests > mostAnHour) return accept({}, [passwordRequested(person?.id ?? null, null)]);
  const linkId = await insertLink(tx, setPasswordLink(person.id, at));
  return accept({}, [passwordRequested(person.id, linkId)]);
});
