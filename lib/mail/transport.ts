import { createTransport } from "nodemailer";
import { env } from "@/lib/platform/env";
import { mailAddress } from "./sender-address";
import type { DeliveryProblem } from "./types";

export type Message = { readonly id: string; readonly toEmail: string; readonly subject: string; readonly body: string; readonly locale: string };

const seconds = 1000;
/** Together below the two minutes after which a job counts as abandoned. */
const patience = { dnsTimeout: 10 * seconds, connectionTimeout: 10 * seconds, greetingTimeout: 10 * seconds, socketTimeout: 20 * seconds };
const longest = 90 * seconds;

/**
 * Hands one mail to the server; what went wrong, or null. No header holds anything that a person typed, the envelope is
 * ours and has one recipient, and the Message-ID follows from the mail's id, so that a mail that a crash sends twice is
 * recognised as one.
 */
export async function send(message: Message): Promise<DeliveryProblem | null> {
  const { SMTP_URL, MAIL_FROM } = env();
  if (!SMTP_URL) throw new Error("There is no mail server to send by");
  const address = mailAddress(MAIL_FROM);
  const transport = createTransport({ url: SMTP_URL, ...patience, disableFileAccess: true, disableUrlAccess: true });
  const overdue = new AbortController();
  try {
    const sending = transport.sendMail({
      messageId: `<${message.id}@${address.split("@")[1]}>`,
      envelope: { from: address, to: [message.toEmail] },
      from: MAIL_FROM,
      to: { name: "", address: message.toEmail },
      subject: message.subject,
      text: message.body,
      textEncoding: "base64",
      headers: { "Auto-Submitted": "auto-generated", "Content-Language": message.locale },
    });
    await Promise.race([sending, rejectAfter(longest, overdue.signal)]);
    return null;
  } catch (error) {
    return problemOf(error);
  } finally {
    overdue.abort();
    transport.close();
  }
}

/** 4xx: later. 5xx: refused, which a server may still take back. Anything else: it was not reached or fell silent. */
function problemOf(error: unknown): DeliveryProblem {
  const code = error instanceof Error && "responseCode" in error ? Number(error.responseCode) : 0;
  if (code >= 500) return "refused";
  return code >= 400 ? "temporary" : "unreachable";
}

function rejectAfter(milliseconds: number, signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const timer = setTimeout(() => reject(new Error("The mail server took too long")), milliseconds);
    signal.addEventListener("abort", () => clearTimeout(timer));
  });
}
