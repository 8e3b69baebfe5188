import type { Voter } from "@/components/decisions/electorate";
import { LinkButton } from "@/components/ui/button";
import type { Edition } from "@/lib/bylaws/edition";
import type { Locale } from "@/lib/i18n/locale";
import { caseStepMessages } from "@/lib/i18n/messages/case-steps";
import type { FormAction } from "@/lib/kernel/form-state";
import type { CaseFile } from "./case-types";
import { GuideButton } from "./guide-button";
import { ReceiveButton } from "./receive-button";
import { ReferButton } from "./refer-button";

export type CaseStepActions = { readonly guide: FormAction; readonly receive: FormAction; readonly refer: FormAction };

type CaseStepsProps = {
  locale: Locale;
  file: CaseFile;
  /** The last vote decided nothing. */
  again: boolean;
  voters: readonly Voter[];
  edition: Edition;
  now: Date;
  actions: CaseStepActions;
};

/** What the secretariat can do now: the step that is due first and in full colour, the others beside it. */
export function CaseSteps({ locale, file, again, voters, edition, now, actions }: CaseStepsProps) {
  const t = caseStepMessages[locale];
  const { id, may, next, checks } = file;
  const toneOf = (step: typeof next.step) => (next.step === step ? "primary" : "secondary");
  const missing = [...checks.missing, ...checks.missingFromOthers];
  return (
    <>
      {may.refer && <ReferButton locale={locale} applicationId={id} again={again} voters={voters} edition={edition} now={now} action={actions.refer} />}
      {may.receive && next.step === "receive" && <ReceiveButton locale={locale} applicationId={id} missing={missing} action={actions.receive} tone="primary" />}
      {may.recordGuidance && <GuideButton locale={locale} applicationId={id} action={actions.guide} tone={toneOf("guide")} />}
      {may.receive && next.step !== "receive" && <ReceiveButton locale={locale} applicationId={id} missing={missing} action={actions.receive} tone="secondary" />}
      {may.registerLetter && (
        <LinkButton href={`/cases/${id}/letter`} tone="secondary">
          {t.letter.button}
        </LinkButton>
      )}
      {may.sendBack && (
        <LinkButton href={`/cases/${id}/return`} tone="secondary">
          {t.sendBack.button}
        </LinkButton>
      )}
    </>
  );
}
