import { confirmIntent } from "@/lib/applications/usecases/confirm-intent";
import type { ConfirmIntentInput } from "@/lib/applications/schema";
import { ok } from "@/lib/kernel/result";
import { signIn, type SignInOutcome } from "@/lib/people/usecases/sign-in";
import type { UseCase } from "@/lib/platform/use-case";
import { requestFacts } from "./request-facts";

type Entered = { readonly applicationId: string; readonly entrance: SignInOutcome | null };
type Refusals = typeof confirmIntent extends UseCase<ConfirmIntentInput, unknown, infer E> ? E : never;

/**
 * Confirms the address, and lets whoever has just chosen the first password in with it. An account that has one
 * already is entered by signing in: the link shows who reads the mail, and no more.
 */
export const confirmAndEnter: UseCase<ConfirmIntentInput, Entered, Refusals> = async (caller, input) => {
  const confirmed = await confirmIntent(caller, input);
  if (!confirmed.ok) return confirmed;
  const { applicationId, email, firstPassword } = confirmed.value;
  if (!firstPassword || input.password === undefined) return ok({ applicationId, entrance: null });
  const entrance = await signIn(caller, { email, password: input.password, ...(await requestFacts()) });
  return ok({ applicationId, entrance: entrance.ok ? entrance.value : null });
};
