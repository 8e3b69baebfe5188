import type { ReactNode } from "react";
import { DossierSection } from "@/components/applications/dossier-section";
import { SectionBadge } from "@/components/applications/section-badge";
import { sectionMark } from "@/components/applications/section-mark";
import { ActionForm } from "@/components/ui/action-form";
import { ConfirmSubmit } from "@/components/ui/confirm-submit";
import { FormActions } from "@/components/ui/form-actions";
import { Panel } from "@/components/ui/panel";
import { TextArea } from "@/components/ui/text-area";
import { returnableSections, type ReturnReason } from "@/lib/applications/types";
import type { Locale } from "@/lib/i18n/locale";
import { caseStepMessages } from "@/lib/i18n/messages/case-steps";
import { sectionMessages } from "@/lib/i18n/messages/sections";
import type { FormAction } from "@/lib/kernel/form-state";
import type { CaseFile } from "./case-types";

/** 4(1)4), A6: the application once more, with a place for the reason below each part that is to be mended. */
export function ReturnForm({ locale, file, action }: { locale: Locale; file: CaseFile; action: FormAction }) {
  const t = caseStepMessages[locale].sendBack;
  return (
    <ActionForm action={action} hidden={{ applicationId: file.id }} wide>
      {returnableSections.map((section) => (
        <ReturnableSection key={section} locale={locale} file={file} section={section}>
          <TextArea name={section} label={t.reason} rows={3} limit={1000} hint={section === "recommendation" ? t.letterHint : undefined} />
        </ReturnableSection>
      ))}
      <FormActions>
        <ConfirmSubmit label={t.send} title={t.question} confirmLabel={t.confirm}>
          <p>{t.happens}</p>
        </ConfirmSubmit>
      </FormActions>
    </ActionForm>
  );
}

type SectionProps = { locale: Locale; file: CaseFile; section: ReturnReason["section"]; children: ReactNode };

function ReturnableSection({ locale, file, section, children }: SectionProps) {
  const { state, content, checks, recommendation } = file;
  const t = caseStepMessages[locale].sendBack;
  const name = sectionMessages[locale][section];
  const letter = recommendation?.state === "submitted" ? recommendation : null;
  if (section === "recommendation" && !letter) return null;
  return (
    <Panel
      level={2}
      title={name}
      aside={section === "recommendation" ? undefined : <SectionBadge locale={locale} mark={sectionMark(section, { state, content, missing: checks.missing, reasons: [] }).mark} />}
    >
      <div className="grid gap-5 xl:grid-cols-2 xl:gap-8">
        <div className="min-w-0">
          {section === "recommendation" ? (
            <p className="max-w-[44em] leading-175 whitespace-pre-line">{letter?.letter}</p>
          ) : (
            <DossierSection locale={locale} name={section} content={content} />
          )}
        </div>
        <div role="group" aria-label={t.ask(name)} className="min-w-0 self-start rounded-8 bg-canvas p-4">
          {children}
        </div>
      </div>
    </Panel>
  );
}
