import { cookies } from "next/headers";
import { parseLocale } from "@/lib/i18n/locale";
import { signedInBy } from "@/lib/people/queries";
import { sessionTokenHash } from "@/lib/platform/session-token";
import { sessionLimits } from "@/lib/people/types";
import type { SignInOutcome } from "@/lib/people/usecases/sign-in";
import { homeOf } from "./home-of";
import { keepLocale, localeCookie } from "./locale";
import { safeReturnTo } from "./return-to";
import { writeSessionToken } from "./session-cookie";

type Begun = Extract<SignInOutcome, { signedIn: true }>;

/** Gives the browser the session, and the person's language where none was chosen in it. */
export async function beginSession({ sessionToken, expiresAt }: Begun): Promise<void> {
  await writeSessionToken(sessionToken, expiresAt, sessionLimits.absoluteHours * 3600);
  const known = await signedInBy(sessionTokenHash(sessionToken));
  const locale = parseLocale(known?.locale);
  if (locale && !(await cookies()).has(localeCookie)) await keepLocale(locale);
}

/** To the page that was asked for before signing in, or else to where the person's work is. */
export async function placeAfterSignIn(outcome: SignInOutcome, returnTo: unknown): Promise<string> {
  const known = outcome.signedIn ? await signedInBy(sessionTokenHash(outcome.sessionToken)) : undefined;
  const home = known ? homeOf(known.actor) : "/";
  return safeReturnTo(typeof returnTo === "string" ? returnTo : undefined, home);
}
