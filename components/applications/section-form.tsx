"use client";

import type { ReactNode } from "react";
import { useLocale, useMessages } from "@/components/locale-provider";
import { AutosaveForm } from "@/components/ui/autosave-form";
import { FormActions } from "@/components/ui/form-actions";
import { SubmitButton } from "@/components/ui/submit-button";
import type { SectionName } from "@/lib/applications/types";
import { applicationMessages } from "@/lib/i18n/messages/applications";
import { sectionMessages } from "@/lib/i18n/messages/sections";
import type { FormAction, FormValues } from "@/lib/kernel/form-state";
import { AssentFields, AttestationFields } from "./assent-fields";
import { PlainFields } from "./plain-fields";
import { isPlainSection } from "./section-fields";
import { sectionProblems } from "./section-problems";
import { SelfAssessmentFields } from "./self-assessment-fields";

export type SectionFormProps = {
  section: SectionName;
  applicationId: string;
  revision: number;
  initialValues: FormValues;
  today: string;
  /** Whether to point at what is still empty too. */
  withEmpty: boolean;
  last: boolean;
  save: FormAction;
  saveDraft: FormAction;
  /** What is agreed to, for the parts that are an assent. */
  children?: ReactNode;
};

/** One part of the application. The draft keeps itself; the button, which needs no scripts, keeps it too and goes on. */
export function SectionForm({ section, applicationId, revision, initialValues, today, withEmpty, last, save, saveDraft, children }: SectionFormProps) {
  const locale = useLocale();
  const t = useMessages(applicationMessages).section;
  return (
    <AutosaveForm
      id={section}
      action={save}
      saveDraft={saveDraft}
      check={(values) => sectionProblems(section, values, { locale, today, withEmpty })}
      hidden={{ applicationId, section, revision: String(revision) }}
      initialValues={initialValues}
      wide={section === "selfAssessment"}
      aria-label={sectionMessages[locale][section]}
    >
      {isPlainSection(section) && <PlainFields section={section} />}
      {section === "selfAssessment" && <SelfAssessmentFields />}
      {section === "attestations" && <AttestationFields />}
      {(section === "duties" || section === "mission") && <AssentFields section={section}>{children}</AssentFields>}
      <FormActions>
        {/* What is kept may still be incomplete, so that a browser without scripts must not insist on every field. */}
        <SubmitButton formNoValidate>{last ? t.saveLast : t.saveNext}</SubmitButton>
      </FormActions>
    </AutosaveForm>
  );
}
