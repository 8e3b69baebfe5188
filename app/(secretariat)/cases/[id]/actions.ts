"use server";

import { addCaseNoteInput, caseInput } from "@/lib/applications/schema";
import { addCaseNote } from "@/lib/applications/usecases/add-case-note";
import { receiveApplication } from "@/lib/applications/usecases/receive-application";
import { recordGuidance } from "@/lib/applications/usecases/record-guidance";
import { takeCase } from "@/lib/applications/usecases/take-case";
import { liftRecusalInput, recuseInput, referApplicationInput } from "@/lib/decisions/schema";
import { liftRecusal } from "@/lib/decisions/usecases/lift-recusal";
import { recuse } from "@/lib/decisions/usecases/recuse";
import { referApplication } from "@/lib/decisions/usecases/refer-application";
import { caseStepMessages } from "@/lib/i18n/messages/case-steps";
import { ballotMessages } from "@/lib/i18n/messages/ballot";
import { formAction } from "@/lib/web/form-action";

const ofCase = ({ applicationId }: { applicationId: string }) => ["/cases", `/cases/${applicationId}`];
const ofDecision = ({ decisionId }: { decisionId: string }) => ["/cases", `/decisions/${decisionId}`];

export const takeCaseAction = formAction(caseInput, takeCase, {
  revalidate: ofCase,
  say: (_value, locale) => caseStepMessages[locale].take.done,
});

export const recordGuidanceAction = formAction(caseInput, recordGuidance, {
  revalidate: ofCase,
  say: (_value, locale) => caseStepMessages[locale].guide.done,
});

export const receiveApplicationAction = formAction(caseInput, receiveApplication, {
  revalidate: ofCase,
  say: (_value, locale) => caseStepMessages[locale].receive.done,
});

export const referApplicationAction = formAction(referApplicationInput, referApplication, {
  revalidate: ofCase,
  say: (_value, locale) => caseStepMessages[locale].refer.done,
});

export const addCaseNoteAction = formAction(addCaseNoteInput, addCaseNote, {
  revalidate: () => ["/cases"],
  say: (_value, locale) => caseStepMessages[locale].notes.done,
});

export const recuseAction = formAction(recuseInput, recuse, {
  revalidate: ofDecision,
  say: (_value, locale) => ballotMessages[locale].recusal.done,
});

export const liftRecusalAction = formAction(liftRecusalInput, liftRecusal, {
  revalidate: ofDecision,
  say: (_value, locale) => ballotMessages[locale].recusal.lifted,
});
