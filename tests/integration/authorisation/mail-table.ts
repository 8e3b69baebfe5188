import { beginDelivery } from "@/lib/mail/usecases/begin-delivery";
import { recordDelivery } from "@/lib/mail/usecases/record-delivery";
import { resendMail } from "@/lib/mail/usecases/resend-mail";
import { writeMails } from "@/lib/mail/usecases/write-mails";
import { passwordSet } from "@/lib/people/events";
import { database } from "@/lib/platform/db";
import { row, standings, type Row } from "../../support/authorisation";
import { addressOf, opened } from "../../support/roles";
import { nobodysId } from "./nothing";

/** The use cases on mails: jobs write and send them, the secretariat may have one sent again. */
export function mailRows(): Row[] {
  const byJobs = { standings: standings("forbidden", { job: "may" }), nothing: nobodysId, unknown: "accepted" };
  const delivering = { ...byJobs, states: { queued: "accepted", held: "accepted", sent: "accepted" }, object: mailIn };
  return [
    row("beginDelivery", beginDelivery, { ...delivering, input: (mailId) => ({ mailId, hasServer: false }) }),
    row("recordDelivery", recordDelivery, { ...delivering, input: (mailId) => ({ mailId, problem: null }) }),
    row("writeMails", writeMails, {
      ...byJobs,
      states: { "of an event": "accepted" },
      object: staffId,
      input: (personId) => ({ seq: String((place += 1)), event: passwordSet(personId, 0) }),
    }),
    row("resendMail", resendMail, {
      // The auditor reads the log and changes nothing; for everybody else there is none.
      standings: standings("notFound", { secretariat: "may", auditor: "forbidden" }),
      states: { queued: "mail.stillQueued", held: "accepted", sent: "accepted", failed: "accepted" },
      object: mailIn,
      nothing: nobodysId,
      unknown: "notFound",
      input: (mailId) => ({ mailId }),
    }),
  ];
}

let place = 1_000_000;

async function staffId(): Promise<string> {
  return (await database().person.findUniqueOrThrow({ where: { email: addressOf("secretariat") }, select: { id: true } })).id;
}

async function mailIn(state: string): Promise<string> {
  const words = { template: "passwordSet", toName: "石田 航", locale: "ja", subject: "件名", body: "本文", path: "/account" };
  const mail = { ...words, eventSeq: BigInt((place += 1)), personId: await staffId(), toEmail: addressOf("secretariat"), state, writtenAt: opened };
  return (await database().mailMessage.create({ data: mail })).id;
}
