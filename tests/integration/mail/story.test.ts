import { afterAll, beforeAll, expect, test } from "vitest";
import { declineRecommendation } from "@/lib/applications/usecases/decline-recommendation";
import { receiveApplication } from "@/lib/applications/usecases/receive-application";
import { recordGuidance } from "@/lib/applications/usecases/record-guidance";
import { returnApplicationInput } from "@/lib/applications/schema";
import { returnApplication } from "@/lib/applications/usecases/return-application";
import { stateIntent } from "@/lib/applications/usecases/state-intent";
import { submitApplication } from "@/lib/applications/usecases/submit-application";
import { withdrawApplication } from "@/lib/applications/usecases/withdraw-application";
import { writeRecommendation } from "@/lib/applications/usecases/write-recommendation";
import { closeDecision } from "@/lib/decisions/usecases/close-decision";
import { referApplication } from "@/lib/decisions/usecases/refer-application";
import { requestPassword } from "@/lib/people/usecases/request-password";
import { setPassword } from "@/lib/people/usecases/set-password";
import { databaseNow } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { linkToken } from "@/lib/platform/link-token";
import { anonymous, as, at, granted } from "../../support/callers";
import { cast, type CastMembers } from "../../support/cast";
import { chair, openDecision, raiseCommittee, seats, vote } from "../../support/committee";
import { completeForm } from "../../support/complete-form";
import { fillIn, letter, openCase, password, request } from "../../support/factories";
import { workJobs } from "../../support/jobs";
import { catchMail } from "../../support/mail-catcher";

let members: CastMembers;
let now: Date;
let server: Awaited<ReturnType<typeof catchMail>>;
const days = (count: number) => new Date(now.getTime() + count * 86_400_000);

beforeAll(async () => {
  server = await catchMail();
  process.env.SMTP_URL = server.url;
  members = await raiseCommittee(at("2020-04-01"));
  now = await databaseNow();
  await workJobs(); // the invitations of those years
}, 120_000);
afterAll(() => server.stop());

/** Which mails the jobs send now: template and recipient, in alphabetical order. */
async function mailsNow() {
  const before = await database().mailMessage.findMany({ select: { id: true } });
  await workJobs();
  const rows = await database().mailMessage.findMany({ where: { id: { notIn: before.map(({ id }) => id) } } });
  for (const row of rows) expect(row.state, `${row.template} ${row.lastError}`).toBe("sent");
  return rows.map(({ template, toEmail }) => `${template} ${toEmail}`).sort();
}

const staff = (template: string) => [`${template} ${cast.colleague}`, `${template} ${cast.staff}`];
const aoba = (template: string) => [`${template} ${cast.aobaContact}`, `${template} ${cast.aobaRepresentative}`];
const committee = (template: string, of: readonly string[] = seats) => of.map((email) => `${template} ${email}`);
const applicant = (template: string) => `${template} ${cast.applicant}`;
const sorted = (...mails: (string | string[])[]) => mails.flat().sort();

test("from the stated intent to the welcome everybody hears of what is theirs to do or know, once", { timeout: 60_000 }, async () => {
  const applicationId = await openCase(now);
  // Confirmed before the job ran, so that there is no link to send any more.
  expect(await mailsNow()).toEqual([]);

  await fillIn(applicationId, now);
  const asked = await request(applicationId, members.beni, now);
  expect(await mailsNow()).toEqual([`recommendationRequested ${cast.beniContact}`, `recommendationRequested ${cast.beniRepresentative}`]);
  granted(await declineRecommendation(await as(cast.beniContact, now), { recommendationId: asked, reason: "面識がないため" }));
  expect(await mailsNow()).toEqual(sorted(staff("letterDeclined"), applicant("recommendationDeclined")));

  const recommendationId = await request(applicationId, members.aoba, now);
  expect(await mailsNow()).toEqual(sorted(aoba("recommendationRequested")));
  granted(await writeRecommendation(await as(cast.aobaRepresentative, now), { recommendationId, letter }));
  expect(await mailsNow()).toEqual(sorted(staff("letterArrived"), applicant("recommendationSubmitted")));

  granted(await submitApplication(await as(cast.applicant, now), { applicationId }));
  expect(await mailsNow()).toEqual(sorted(staff("applicationArrived"), applicant("applicationReceipt")));
  granted(await returnApplication(await as(cast.staff, now), returnApplicationInput.parse({ applicationId, team: "読みがなを確かめてください。", ...emptyReasons })));
  expect(await mailsNow()).toEqual([applicant("applicationReturned")]);
  expect(server.caught.at(-1)?.mail.text).toContain("■ チームと組織\n読みがなを確かめてください。");
  granted(await submitApplication(await as(cast.applicant, now), { applicationId }));
  granted(await recordGuidance(await as(cast.staff, now), { applicationId }));
  granted(await receiveApplication(await as(cast.staff, now), { applicationId }));
  expect(await mailsNow()).toEqual(sorted(staff("applicationArrived"), applicant("applicationReceipt"), applicant("applicationReceived")));

  const closesAt = days(4);
  const { decisionId } = granted(await referApplication(await as(cast.staff, now), { applicationId, closesAt }));
  expect(await mailsNow()).toEqual(sorted(committee("voteOpened"), applicant("applicationReferred")));
  for (const email of seats) granted(await vote(email, decisionId, "yes", await databaseNow()));
  granted(await closeDecision(await as(chair, days(1)), { decisionId }));
  expect(await mailsNow()).toEqual(
    sorted(
      committee("voteResult"),
      staff("resultForSecretariat"),
      aoba("resultForRecommender"),
      applicant("resultForApplicant"),
      `welcome ${completeForm.representative.email}`,
      `welcome ${completeForm.poc.email}`,
    ),
  );
});

test("whoever states the intent to join is asked to confirm the address, in the language of the form", async () => {
  const intent = { teamName: "X http://elsewhere.example", organisationName: "Y", name: "Z", email: "new@team.example", locale: "en" as const, address: "" };
  granted(await stateIntent(anonymous(now), intent));
  expect(await mailsNow()).toEqual(["addressConfirmation new@team.example"]);
  const { mail } = server.caught.at(-1) ?? {};
  expect(mail?.subject).toBe("[Nippon CSIRT Association] Confirm your mail address");
  expect(mail?.text).toMatch(/http:\/\/127\.0\.0\.1:3000\/apply\/confirm\/\S+/);
  expect(mail?.text).not.toContain("elsewhere");
});

test("withdrawing tells the committee, which need not vote any more", { timeout: 60_000 }, async () => {
  const { applicationId } = await openDecision(members, now, days(4));
  await workJobs();
  granted(await withdrawApplication(await as(cast.applicant, now), { applicationId }));
  expect(await mailsNow()).toEqual(sorted(committee("voteWithdrawn"), staff("withdrawalNotice"), applicant("withdrawalReceipt")));
});

test("a link in a mail opens what it is for, and neither table nor log ever holds its token", async () => {
  granted(await requestPassword(anonymous(now), { email: cast.staff, address: "" }));
  expect(await mailsNow()).toEqual([`newPassword ${cast.staff}`]);
  const token = /\/password\/(\S+)/.exec(server.caught.at(-1)?.mail.text ?? "")?.[1] ?? "";
  const kept = await database().mailMessage.findFirstOrThrow({ where: { template: "newPassword", toEmail: cast.staff } });
  expect(token).toBe(linkToken(kept.linkId ?? ""));
  const [, mac = ""] = token.split(".");
  expect(mac.length).toBeGreaterThan(20);
  expect(JSON.stringify({ ...kept, eventSeq: 0 })).not.toContain(mac);
  granted(await setPassword(anonymous(await databaseNow()), { token, password }));
});

const emptyReasons = Object.fromEntries(
  ["reason", "contribution", "poc", "representative", "purpose", "selfAssessment", "attestations", "duties", "mission", "recommendation"].map((section) => [section, ""]),
);
