import { ConfirmButton } from "@/components/ui/confirm-button";
import { Panel } from "@/components/ui/panel";
import { sectionNames, type Missing, type SectionName } from "@/lib/applications/types";
import type { Locale } from "@/lib/i18n/locale";
import { applicationFieldMessages } from "@/lib/i18n/messages/application-fields";
import { applicationMessages } from "@/lib/i18n/messages/applications";
import { sectionMessages } from "@/lib/i18n/messages/sections";
import type { FormAction } from "@/lib/kernel/form-state";
import type { OwnCase } from "./case-types";

type SubmitPanelProps = { locale: Locale; application: Pick<OwnCase, "id" | "missing" | "recommendation">; submit: FormAction };

/** R4.16, R4.17: what the form still lacks, each with the way to its field; or the button that hands it in. */
export function SubmitPanel({ locale, application: { id, missing, recommendation }, submit }: SubmitPanelProps) {
  const t = applicationMessages[locale].submit;
  if (missing.length > 0)
    return (
      <Panel id="submit" title={t.missingTitle(missing.length)} description={t.missingText}>
        <dl className="grid gap-4">
          {sectionNames.map((section) => {
            const here = missing.filter((one) => one.section === section);
            return here.length > 0 && <MissingFields key={section} locale={locale} applicationId={id} section={section} missing={here} />;
          })}
        </dl>
      </Panel>
    );
  return (
    <Panel id="submit" title={t.title}>
      <div className="grid gap-4">
        <p>{t.ready}</p>
        <div>
          <ConfirmButton action={submit} hidden={{ applicationId: id }} label={t.button} title={t.confirmTitle} confirmLabel={t.confirm} tone="primary">
            <p>{t.confirmText}</p>
            {recommendation?.state !== "submitted" && <p>{t.confirmLetter}</p>}
          </ConfirmButton>
        </div>
      </div>
    </Panel>
  );
}

type MissingFieldsProps = { locale: Locale; applicationId: string; section: SectionName; missing: readonly Missing[] };

function MissingFields({ locale, applicationId, section, missing }: MissingFieldsProps) {
  const labels: Readonly<Record<string, string>> = applicationFieldMessages[locale][section];
  return (
    <div className="grid gap-x-6 gap-y-1 sm:grid-cols-[11rem_minmax(0,1fr)]">
      <dt className="text-[0.9375rem] font-700">{sectionMessages[locale][section]}</dt>
      {missing.map(({ field, problem }) => (
        <dd key={field} className="text-[0.9375rem] leading-170 sm:col-start-2">
          <a href={`/application/${applicationId}/${section}?check=1#${section}-${field}`}>{labels[field] ?? field}</a>
          {problem === "invalid" && <span className="ml-2 text-[0.8125rem] text-solid-gray-700">{applicationMessages[locale].submit.invalid}</span>}
        </dd>
      ))}
    </div>
  );
}
