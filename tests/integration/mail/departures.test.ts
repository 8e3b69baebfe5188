import { afterAll, beforeAll, expect, test } from "vitest";
import { giveNoticeInput, takeBackNoticeInput } from "@/lib/departures/schema";
import { giveNotice } from "@/lib/departures/usecases/give-notice";
import { takeBackNotice } from "@/lib/departures/usecases/take-back-notice";
import { addDays, civilDateAt } from "@/lib/kernel/civil-date";
import { databaseNow } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { as, at, granted } from "../../support/callers";
import { cast, type CastMembers } from "../../support/cast";
import { chair, raiseCommittee } from "../../support/committee";
import { noticeBy } from "../../support/departures";
import { request, submittedCase } from "../../support/factories";
import { workJobs } from "../../support/jobs";
import { catchMail } from "../../support/mail-catcher";

let members: CastMembers;
let now: Date;
let server: Awaited<ReturnType<typeof catchMail>>;

beforeAll(async () => {
  server = await catchMail();
  process.env.SMTP_URL = server.url;
  members = await raiseCommittee(at("2020-04-01"));
  now = await databaseNow();
  await workJobs();
}, 120_000);
afterAll(() => server.stop());

/** Which mails the jobs send now: template, recipient and where it leads, in alphabetical order. */
async function mailsNow() {
  const before = await database().mailMessage.findMany({ select: { id: true } });
  await workJobs();
  const rows = await database().mailMessage.findMany({ where: { id: { notIn: before.map(({ id }) => id) } } });
  for (const row of rows) expect(row.state, `${row.template} ${row.lastError}`).toBe("sent");
  return rows.map(({ template, toEmail, path }) => `${template} ${toEmail} ${path}`).sort();
}

const inAMonth = () => addDays(civilDateAt(now, "Asia/Tokyo"), 30);
const staff = (template: string) => [`${template} ${cast.colleague} /departures`, `${template} ${cast.staff} /departures`];
const beni = (template: string) => [`${template} ${cast.beniContact} /my`, `${template} ${cast.beniRepresentative} /my`];
const aoba = (template: string) => [`${template} ${cast.aobaContact} /my`, `${template} ${cast.aobaRepresentative} /my`];

test("a notice, and its taking back, are told to the member's people and the secretariat", async () => {
  const departureId = await noticeBy(cast.beniRepresentative, { memberId: members.beni }, inAMonth(), now);
  expect(await mailsNow()).toEqual([...staff("departureArrived"), ...beni("departureReceipt")]);
  granted(await takeBackNotice(await as(cast.beniRepresentative, now), takeBackNoticeInput.parse({ departureId })));
  expect(await mailsNow()).toEqual([...beni("departureTakenBack"), ...staff("departureTakenBackNotice")]);
});

test("leaving is told to those whose access has ended, to the secretariat, and to applicants who waited for a letter", async () => {
  const applicationId = await submittedCase(now);
  await request(applicationId, members.beni, now);
  await mailsNow();
  granted(await giveNotice(await as(cast.beniRepresentative, now), giveNoticeInput.parse({ memberId: members.beni })));
  expect(await mailsNow()).toEqual([
    ...staff("departureDone"), ...beni("departureEffective"),
    `letterLapsed ${cast.colleague} /cases/${applicationId}`, `letterLapsed ${cast.staff} /cases/${applicationId}`,
    `recommendationLapsed ${cast.applicant} /application/${applicationId}`,
  ]);
});

test("the chair hears of a committee seat whose team has left (6(2), A36)", async () => {
  granted(await giveNotice(await as(cast.aobaRepresentative, now), giveNoticeInput.parse({ memberId: members.aoba })));
  expect(await mailsNow()).toEqual([`chairToldOfSeats ${chair} /decisions`, ...staff("departureDone"), ...aoba("departureEffective")]);
});

test("an auditor's resignation is told to the auditor and the secretariat", async () => {
  const { id: termId } = await database().officeTerm.findFirstOrThrow({ where: { office: "auditor" } });
  await noticeBy(cast.auditor, { termId }, inAMonth(), now);
  expect(await mailsNow()).toEqual([...staff("departureArrived"), `departureReceipt ${cast.auditor} /account`]);
});
