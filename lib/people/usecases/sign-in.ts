import { clearWindow, countUp, loadWindow, lockWindow } from "@/lib/limits/store";
import { accept, defineUseCase, type UseCase } from "@/lib/platform/use-case";
import { signedIn, signInFailed } from "../events";
import { passwordMatches } from "@/lib/platform/password";
import { credentialOf } from "../queries";
import { addressKey, pausedUntil, signInLimits } from "../rules/sign-in-limit";
import type { SignInInput } from "../schema";
import { newSessionToken, sessionTokenHash } from "@/lib/platform/session-token";
import { insertSession } from "../store";
import { sessionLimits } from "../types";

export type SignInOutcome =
  | { readonly signedIn: true; readonly sessionToken: string; readonly expiresAt: Date }
  | { readonly signedIn: false; readonly pausedUntil: Date | null };

/**
 * Begins a session for whoever knows the password. A failure is an outcome, not a refusal, because it too leaves
 * evidence and counts. Unknown address and wrong password look and take the same (OWASP ASVS 5.0 6.3.8).
 */
export const signIn: UseCase<SignInInput, SignInOutcome, never> = async (caller, input) => {
  const account = await credentialOf(input.email);
  const matches = await passwordMatches(account?.passwordHash, input.password);
  return concludeSignIn(caller, { ...input, personId: account?.personId ?? null, matches });
};

type Attempt = SignInInput & { readonly personId: string | null; readonly matches: boolean };

const concludeSignIn = defineUseCase(async ({ tx, caller: { at } }, attempt: Attempt) => {
  const keys = { account: `sign-in:account:${attempt.email}`, address: `sign-in:address:${addressKey(attempt.address)}` };
  const minutes = signInLimits.windowMinutes;
  await lockWindow(tx, keys.account);
  await lockWindow(tx, keys.address);
  const pause =
    pausedUntil(await loadWindow(tx, keys.account, at, minutes), signInLimits.account, at) ??
    pausedUntil(await loadWindow(tx, keys.address, at, minutes), signInLimits.address, at);
  if (pause) return accept<SignInOutcome>({ signedIn: false, pausedUntil: pause }, [signInFailed(attempt.personId, "paused")]);
  if (!attempt.matches || !attempt.personId) {
    await countUp(tx, keys.account, at, minutes);
    await countUp(tx, keys.address, at, minutes);
    return accept<SignInOutcome>({ signedIn: false, pausedUntil: null }, [signInFailed(attempt.personId, "wrong")]);
  }
  await clearWindow(tx, keys.account);
  const sessionToken = newSessionToken();
  const expiresAt = new Date(at.getTime() + sessionLimits.absoluteHours * 3_600_000);
  const { personId, userAgent } = attempt;
  await insertSession(tx, { idHash: sessionTokenHash(sessionToken), personId, at, expiresAt, userAgent });
  return accept<SignInOutcome>({ signedIn: true, sessionToken, expiresAt }, [signedIn(personId)]);
});
