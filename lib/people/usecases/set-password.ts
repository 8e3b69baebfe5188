import { refuse } from "@/lib/kernel/result";
import { accept, defineUseCase, type UseCase } from "@/lib/platform/use-case";
import { passwordSet } from "../events";
import { hashPassword } from "@/lib/platform/password";
import type { SetPasswordInput } from "../schema";
import { endSessions, lockLink, setPassword as storePassword, useLink } from "../store";
import type { LinkInvalid } from "../types";

/** Sets the password of whoever holds the single-use link (invitation or reset), and ends all of that person's sessions. */
export const setPassword: UseCase<SetPasswordInput, { personId: string }, LinkInvalid> = async (caller, { token, password }) =>
  storeNewPassword(caller, { token, passwordHash: await hashPassword(password) });

const storeNewPassword = defineUseCase(async ({ tx, caller: { at } }, input: { token: string; passwordHash: string }) => {
  const link = await lockLink(tx, input.token, "setPassword", at);
  if (!link) return refuse({ code: "link.invalid" });
  await useLink(tx, link, "setPassword", at);
  await storePassword(tx, link.subjectId, input.passwordHash, at);
  const ended = await endSessions(tx, link.subjectId, at, { exceptPublicId: null });
  return accept({ personId: link.subjectId }, [passwordSet(link.subjectId, ended)]);
});
