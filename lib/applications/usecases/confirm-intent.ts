import { refuse } from "@/lib/kernel/result";
import { hashPassword } from "@/lib/platform/password";
import { findPersonByEmail, insertPerson, lockLink, setPassword, useLink } from "@/lib/people/store";
import type { LinkInvalid } from "@/lib/people/types";
import { accept, defineUseCase, type UseCase } from "@/lib/platform/use-case";
import { applicationOpened } from "../events";
import { applicationDraft, type ConfirmIntentInput } from "../schema";
import { confirmStoredIntent, insertApplication, type NewIntent } from "../store";
import type { ApplicationRefusal } from "../types";

type Confirmed = {
  readonly personId: string;
  readonly applicationId: string;
  readonly email: string;
  /** Whether the account had no password before, and has the one that was sent now. */
  readonly firstPassword: boolean;
};
type NotConfirmed = LinkInvalid | Extract<ApplicationRefusal, { code: "application.passwordNeeded" }>;

/**
 * 4(1)4), R4.15: whoever holds the link has the mail address that the intent was stated with. That opens the case, with
 * what is known already filled in, and an account where the address has none.
 */
export const confirmIntent: UseCase<ConfirmIntentInput, Confirmed, NotConfirmed> = async (caller, { token, password }) =>
  openCase(caller, { token, passwordHash: password === undefined ? undefined : await hashPassword(password) });

type Step = { readonly token: string; readonly passwordHash: string | undefined };

const openCase = defineUseCase(async ({ tx, caller: { at } }, { token, passwordHash }: Step) => {
  const link = await lockLink(tx, token, "confirmIntent", at);
  if (!link) return refuse({ code: "link.invalid" });
  const intent = await confirmStoredIntent(tx, link.subjectId, at);
  const known = await findPersonByEmail(tx, intent.email);
  const firstPassword = !known?.credential;
  if (firstPassword && passwordHash === undefined) return refuse({ code: "application.passwordNeeded" });
  const personId = known?.id ?? (await insertPerson(tx, { ...accountOf(intent), at }));
  // An account that exists keeps its password: the link is not one for a new password.
  if (firstPassword && passwordHash !== undefined) await setPassword(tx, personId, passwordHash, at);
  await useLink(tx, link, "confirmIntent", at);
  const applicationId = await insertApplication(tx, { applicantId: personId, content: prefilled(intent), statedAt: intent.statedAt, at });
  return accept({ personId, applicationId, email: intent.email, firstPassword }, [applicationOpened(applicationId, link.subjectId)]);
});

function accountOf({ email, name, locale }: NewIntent) {
  return { email, name, reading: "", locale };
}

function prefilled({ teamName, organisationName, name, email }: NewIntent) {
  return applicationDraft.parse({ team: { teamName, organisationName }, representative: { name, email } });
}
