import { requestPassword } from "@/lib/people/usecases/request-password";
import { setPassword } from "@/lib/people/usecases/set-password";
import { signIn } from "@/lib/people/usecases/sign-in";
import { database } from "@/lib/platform/db";
import { linkToken } from "@/lib/platform/link-token";
import { anonymous, granted } from "./callers";
import { password } from "./factories";

/** The token of a link that the person has asked for, as it stands in the mail. */
export async function passwordToken(email: string, when: Date): Promise<string> {
  granted(await requestPassword(anonymous(when), { email, address: "" }));
  const asked = await database().auditRecord.findFirstOrThrow({ where: { event: "person.passwordRequested/1" }, orderBy: { seq: "desc" } });
  return linkToken((JSON.parse(asked.data) as { linkId: string }).linkId);
}

/** The person has the password of the tests from then on. */
export async function givePassword(email: string, when: Date): Promise<void> {
  granted(await setPassword(anonymous(when), { token: await passwordToken(email, when), password }));
}

/** A try to sign in, with the right password unless another is given. */
export async function trySignIn(email: string, when: Date, { secret = password, address = "192.0.2.7" } = {}) {
  return granted(await signIn(anonymous(when), { email, password: secret, userAgent: "Firefox/140.0 (Windows)", address }));
}

/** The token of a new session. */
export async function sessionOf(email: string, when: Date): Promise<string> {
  const outcome = await trySignIn(email, when);
  if (!outcome.signedIn) throw new Error("Not signed in");
  return outcome.sessionToken;
}
