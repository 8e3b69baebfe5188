import type { ApplicationDraft } from "@/lib/applications/schema";
import { saveSectionInput } from "@/lib/applications/schema";
import { sectionNames, type SectionName } from "@/lib/applications/types";
import { confirmIntent } from "@/lib/applications/usecases/confirm-intent";
import { nameRecommender } from "@/lib/applications/usecases/name-recommender";
import { recordGuidance } from "@/lib/applications/usecases/record-guidance";
import { saveSection } from "@/lib/applications/usecases/save-section";
import { stateIntent } from "@/lib/applications/usecases/state-intent";
import { submitApplication } from "@/lib/applications/usecases/submit-application";
import { writeRecommendation } from "@/lib/applications/usecases/write-recommendation";
import { linkToken } from "@/lib/platform/link-token";
import { database } from "@/lib/platform/db";
import { anonymous, as, granted } from "./callers";
import { cast } from "./cast";
import { completeForm } from "./complete-form";

export const password = "a long password for tests";

export const letter = "CHIDORI-SIRT とは三年にわたり情報を交換しており、信頼できるチームです。";

/** A case from the stated intent on, of which the applicant has confirmed the address. */
export async function openCase(when: Date, email: string = cast.applicant): Promise<string> {
  // Tests open more cases in an hour than one address may.
  await database().rateWindow.deleteMany();
  granted(await stateIntent(anonymous(when), { teamName: "CHIDORI-SIRT", organisationName: "千鳥海運株式会社", name: "田辺 涼", email, locale: "ja", address: "" }));
  return granted(await confirmIntent(anonymous(when), { token: await latestToken(), password })).applicationId;
}

/** The token of the confirmation that was sent last, as it stands in the mail. */
export async function latestToken(): Promise<string> {
  const stated = await database().auditRecord.findFirstOrThrow({ where: { event: "joinIntent.stated/1" }, orderBy: { seq: "desc" } });
  return linkToken((JSON.parse(stated.data) as { linkId: string }).linkId);
}

/** Fills in the whole form, with other values for some fields. */
export async function fillIn(applicationId: string, when: Date, changes: Partial<Record<SectionName, Record<string, string>>> = {}): Promise<void> {
  const applicant = await as(cast.applicant, when);
  for (const section of sectionNames) {
    const values = { ...completeForm[section], ...changes[section] };
    granted(await saveSection(applicant, saveSectionInput.parse({ ...values, section, applicationId, revision: await revisionOf(applicationId) })));
  }
}

export async function revisionOf(applicationId: string): Promise<number> {
  return (await database().application.findUniqueOrThrow({ where: { id: applicationId } })).revision;
}

export async function stateOf(applicationId: string): Promise<string> {
  return (await database().application.findUniqueOrThrow({ where: { id: applicationId } })).state;
}

export async function contentOf(applicationId: string): Promise<ApplicationDraft> {
  return (await database().application.findUniqueOrThrow({ where: { id: applicationId } })).content as ApplicationDraft;
}

/** A case whose form is handed in. */
export async function submittedCase(when: Date): Promise<string> {
  const applicationId = await openCase(when);
  await fillIn(applicationId, when);
  granted(await submitApplication(await as(cast.applicant, when), { applicationId }));
  return applicationId;
}

/** A request to the member; the id of the recommendation. */
export async function request(applicationId: string, memberId: string, when: Date): Promise<string> {
  return granted(await nameRecommender(await as(cast.applicant, when), { applicationId, memberId })).recommendationId;
}

/** A case with form, letter and guidance, which the secretariat can receive. */
export async function readyCase(memberId: string, when: Date): Promise<string> {
  const applicationId = await submittedCase(when);
  const recommendationId = await request(applicationId, memberId, when);
  granted(await writeRecommendation(await as(cast.aobaRepresentative, when), { recommendationId, letter }));
  granted(await recordGuidance(await as(cast.staff, when), { applicationId }));
  return applicationId;
}
