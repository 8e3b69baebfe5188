import { randomUUID } from "node:crypto";
import { clearExpired } from "@/lib/jobs/usecases/clear-expired";
import { endOfficeInput } from "@/lib/people/schema";
import { chooseLocale } from "@/lib/people/usecases/choose-locale";
import { endOffice } from "@/lib/people/usecases/end-office";
import { endOtherSessions } from "@/lib/people/usecases/end-other-sessions";
import { endSession } from "@/lib/people/usecases/end-session";
import { recordOffice } from "@/lib/people/usecases/record-office";
import { requestPassword } from "@/lib/people/usecases/request-password";
import { setPassword } from "@/lib/people/usecases/set-password";
import { signIn } from "@/lib/people/usecases/sign-in";
import { linkToken } from "@/lib/platform/link-token";
import { database } from "@/lib/platform/db";
import { row, standings, type Row } from "../../support/authorisation";
import { at } from "../../support/callers";
import { password } from "../../support/factories";
import { addressOf, opened, when } from "../../support/roles";
import { nobodysId } from "./nothing";

const signedIn = standings("may", { nobody: "forbidden", job: "forbidden" });
const hour = 3_600_000;

/** The use cases on accounts, sessions and offices. */
export function personRows(): Row[] {
  return [
    row("chooseLocale", chooseLocale, { standings: signedIn, states: { one: "accepted" }, object: nothingSpecial, input: () => ({ locale: "ja" as const }) }),
    row("endOtherSessions", endOtherSessions, { standings: signedIn, states: { none: "accepted" }, object: nothingSpecial, input: () => ({}) }),
    row("endSession", endSession, {
      standings: signedIn,
      // One's own sessions alone; another's is not there.
      states: { running: { else: "notFound", ownRepresentative: "accepted" }, ended: "notFound" },
      object: sessionOf,
      nothing: nobodysId,
      unknown: "notFound",
      input: (publicId) => ({ publicId }),
    }),
    row("recordOffice", recordOffice, {
      standings: standings("forbidden", { secretariat: "may", job: "may" }),
      states: { "set up": { else: "accepted", job: "office.alreadySetUp" } },
      object: nothingSpecial,
      input: () => ({ ...office, email: `auditor.${randomUUID()}@audit.example` }),
    }),
    row("endOffice", endOffice, {
      standings: standings("forbidden", { secretariat: "may" }),
      states: { running: "accepted", ended: "notFound" },
      object: officeTerm,
      nothing: nobodysId,
      unknown: "notFound",
      input: (termId) => endOfficeInput.parse({ termId, reason: "本人の申し出" }),
    }),
    row("requestPassword", requestPassword, {
      standings: standings("may", {}),
      states: { "of an account": "accepted", "of nobody": "accepted" },
      object: async (state) => (state === "of nobody" ? "nobody@nowhere.example" : addressOf("otherContact")),
      input: (email) => ({ email, address: "" }),
    }),
    row("setPassword", setPassword, {
      standings: standings("may", {}),
      states: { sent: "accepted", used: "link.invalid", expired: "link.invalid", "for another purpose": "link.invalid" },
      object: passwordLink,
      nothing: linkToken(nobodysId),
      unknown: "link.invalid",
      input: (token) => ({ token, password }),
    }),
    row("signIn", signIn, {
      standings: standings("may", {}),
      // A failure is an outcome that leaves evidence, not a refusal.
      states: { "right password": "accepted", "wrong password": "accepted" },
      object: async (state) => database().rateWindow.deleteMany().then(() => (state === "right password" ? password : "another password")),
      input: (typed) => ({ email: addressOf("applicant"), password: typed, userAgent: "", address: "" }),
    }),
    row("clearExpired", clearExpired, { standings: standings("forbidden", { job: "may" }), states: { something: "accepted" }, object: passwordLink, input: () => ({}) }),
  ];
}

const office = {
  name: "監査 太郎", reading: "", office: "auditor", seat: null, cohort: null, memberId: null, startsAt: at("2021-07-01"), endsAt: null, source: "総会 2021-06-30",
} as const;

const nothingSpecial = async () => ({});

/** A term as auditor, of somebody in none of the roles. */
async function officeTerm(state: string): Promise<string> {
  const holder = await database().person.create({ data: { email: `${randomUUID()}@audit.example`, name: office.name, createdAt: opened } });
  const endsAt = state === "ended" ? opened : null;
  const term = await database().officeTerm.create({
    data: { office: office.office, personId: holder.id, startsAt: at("2021-05-01"), endsAt, source: office.source, recordedAt: opened },
  });
  return term.id;
}

async function personId(email: string): Promise<string> {
  return (await database().person.findUniqueOrThrow({ where: { email }, select: { id: true } })).id;
}

/** A session of Beni's representative. */
async function sessionOf(state: string): Promise<string> {
  const endedAt = state === "ended" ? opened : null;
  const session = { idHash: randomUUID(), createdAt: opened, lastSeenAt: when, expiresAt: new Date(when.getTime() + hour), endedAt };
  return (await database().session.create({ data: { ...session, personId: await personId(addressOf("ownRepresentative")) } })).publicId;
}

async function passwordLink(state: string): Promise<string> {
  const link = await database().oneTimeLink.create({
    data: {
      purpose: state === "for another purpose" ? "confirmIntent" : "setPassword",
      subjectId: await personId(addressOf("otherContact")),
      createdAt: opened,
      expiresAt: state === "expired" ? opened : new Date(when.getTime() + hour),
      usedAt: state === "used" ? opened : null,
    },
  });
  return linkToken(link.id);
}
