import { caseInput, confirmIntentInput, nameRecommenderInput, saveSectionInput, stateIntentInput } from "@/lib/applications/schema";
import type { SectionName } from "@/lib/applications/types";
import { confirmIntent } from "@/lib/applications/usecases/confirm-intent";
import { nameRecommender } from "@/lib/applications/usecases/name-recommender";
import { saveSection } from "@/lib/applications/usecases/save-section";
import { stateIntent } from "@/lib/applications/usecases/state-intent";
import { submitApplication } from "@/lib/applications/usecases/submit-application";
import { withdrawApplication } from "@/lib/applications/usecases/withdraw-application";
import { database } from "@/lib/platform/db";
import { linkToken } from "@/lib/platform/link-token";
import { sectionsOf } from "./application-texts";
import { anonymousAt, callerOf, granted } from "./callers";
import { memberId, type Act } from "./case-file";

export const statesIntent: Act = async ({ applicant }, at) => {
  const { team, representative, locale } = applicant;
  const { teamName, organisationName } = team;
  const { name, email } = representative;
  granted(await stateIntent(anonymousAt(at), stateIntentInput.parse({ teamName, organisationName, name, email, locale })));
};

/** Opens the link in the mail. */
export const confirmsAddress: Act = async (file, at, { password }) => {
  const { id: subjectId } = await database().joinIntent.findFirstOrThrow({ where: { email: file.applicant.representative.email }, select: { id: true } });
  const { id } = await database().oneTimeLink.findFirstOrThrow({ where: { subjectId, purpose: "confirmIntent" }, select: { id: true } });
  const input = confirmIntentInput.parse({ token: linkToken(id), password });
  file.applicationId = granted(await confirmIntent(anonymousAt(at), input)).applicationId;
};

/** Fills the sections in, some fields of the last one left empty where `without` names them. */
export const fillsIn = (sections: readonly SectionName[], without: readonly string[] = []): Act => async (file, at, { calendar }) => {
  const caller = await callerOf(file.applicant.representative.email, at);
  const contents = sectionsOf(file.applicant, calendar);
  for (const section of sections) {
    const values = Object.fromEntries(Object.entries(contents[section]).filter(([field]) => !without.includes(field)));
    const input = saveSectionInput.parse({ applicationId: file.applicationId, revision: file.revision, section, ...values });
    file.revision = granted(await saveSection(caller, input)).revision;
  }
};

export const asks = (recommender: string): Act => async (file, at, scene) => {
  const caller = await callerOf(file.applicant.representative.email, at);
  const input = nameRecommenderInput.parse({ applicationId: file.applicationId, memberId: memberId(scene, recommender) });
  file.recommendationId = granted(await nameRecommender(caller, input)).recommendationId;
  file.recommender = recommender;
};

export const submits: Act = async (file, at) => {
  const caller = await callerOf(file.applicant.representative.email, at);
  granted(await submitApplication(caller, caseInput.parse({ applicationId: file.applicationId })));
  // The form is stored once more as it was handed in.
  file.revision += 1;
};

export const withdraws: Act = async (file, at) => {
  const caller = await callerOf(file.applicant.representative.email, at);
  granted(await withdrawApplication(caller, caseInput.parse({ applicationId: file.applicationId })));
};
