// `npm run set-up -- --email … --name …`: the first member of staff of a new installation, who then records all others.
import { randomUUID } from "node:crypto";
import { parseArgs } from "node:util";
import { pages } from "@/lib/mail/pages";
import { recordOfficeInput } from "@/lib/people/schema";
import { linkHours } from "@/lib/people/types";
import { recordOffice } from "@/lib/people/usecases/record-office";
import { databaseNow } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { linkToken } from "@/lib/platform/link-token";

const usage = 'npm run set-up -- --email office@example.org --name "Name of the head of the secretariat" [--reading "how it is read"]';

class WrongCall extends Error {}

try {
  const { values } = parseArgs({ options: { email: { type: "string" }, name: { type: "string" }, reading: { type: "string" } } });
  console.log(await setUp(values));
  await database().$disconnect();
} catch (error) {
  console.error(explain(error));
  process.exit(1);
}

/** Records the first staff; answers with what to do next. The link works once, whether read here or in the mail. */
async function setUp({ email, name, reading = "" }: { email?: string; name?: string; reading?: string }): Promise<string> {
  const { APP_URL } = env();
  const at = await databaseNow();
  const term = { email, name, reading, office: "secretariat", startsAt: at, source: "Set-up of this installation" };
  const input = recordOfficeInput.safeParse(term);
  if (!input.success) throw new WrongCall(`Missing or not right: ${input.error.issues.map(({ path }) => `--${path.join(".")}`).join(", ")}\n${usage}`);
  const result = await recordOffice({ actor: { kind: "system", job: "setUp" }, at, correlationId: randomUUID() }, input.data);
  if (!result.ok) throw new WrongCall("Somebody holds an office here already: sign in as staff of the secretariat and record others there.");
  const { linkId } = result.value;
  if (!linkId) return `${input.data.email} is now staff of the secretariat and signs in with the password known.`;
  return `${input.data.email} is now staff of the secretariat. To set the password, once, within ${linkHours.setPassword} hours:\n\n  ${APP_URL}${pages.setPassword}${linkToken(linkId)}\n`;
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const plain = error instanceof WrongCall || error.name === "EnvironmentError" || ("code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"));
  return plain ? error.message : (error.stack ?? error.message);
}
