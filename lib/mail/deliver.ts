import type { Caller } from "@/lib/kernel/caller";
import { env } from "@/lib/platform/env";
import { linkAddress } from "./link-address";
import { send } from "./transport";
import { linkMark } from "./types";
import { beginDelivery } from "./usecases/begin-delivery";
import { recordDelivery } from "./usecases/record-delivery";

/**
 * Sends a queued mail. Neither step holds a transaction while the server talks; a crash between the server's consent and
 * the second step sends the mail once more, under the same Message-ID. Throws where it is to be tried again.
 */
export async function deliver(caller: Caller, mailId: string): Promise<void> {
  const begun = await beginDelivery(caller, { mailId, hasServer: env().SMTP_URL !== undefined });
  if (!begun.ok) throw new Error(`A mail cannot be sent: ${begun.refusal.code}`);
  const mail = begun.value;
  if (!mail) return;
  const problem = await send({ ...mail, body: withLink(mail.body, mail.path, mail.linkId) });
  const recorded = await recordDelivery(caller, { mailId, problem });
  if (!recorded.ok) throw new Error(`A delivery cannot be recorded: ${recorded.refusal.code}`);
  if (recorded.value.again) throw new Error(`The mail server did not take a mail: ${problem}`);
}

/** The body with the address of the single-use link in the place kept for it. */
export function withLink(body: string, path: string, linkId: string | null): string {
  if (!linkId) return body;
  return body.split("\n").map((line) => (line === linkMark ? linkAddress(path, linkId) : line)).join("\n");
}
