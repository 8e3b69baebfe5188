import { StateBadge } from "@/components/applications/state-badge";
import { ActionForm } from "@/components/ui/action-form";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { SubmitButton } from "@/components/ui/submit-button";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { applicationMessages } from "@/lib/i18n/messages/applications";
import { caseStepMessages } from "@/lib/i18n/messages/case-steps";
import { caseMessages } from "@/lib/i18n/messages/cases";
import { navigationMessages } from "@/lib/i18n/messages/navigation";
import type { FormAction } from "@/lib/kernel/form-state";
import type { CaseFile } from "./case-types";

type CaseHeaderProps = { locale: Locale; file: CaseFile; ageDays: number; staffId: string; take: FormAction };

/** Which case it is, how long it has been where it is, and who looks after it. */
export function CaseHeader({ locale, file, ageDays, staffId, take }: CaseHeaderProps) {
  const t = caseMessages[locale];
  const steps = caseStepMessages[locale].take;
  const { id, number, state, stateSince, shortName, teamName, organisationName, applicant, handler, may } = file;
  const name = shortName || navigationMessages[locale].unnamed;
  const official = teamName && teamName !== shortName ? teamName : "";
  return (
    <PageHeader
      trail={<Breadcrumbs label={t.crumbs} trail={[{ label: t.title, href: "/cases" }, { label: t.numbered(number) }]} />}
      title={name}
      status={<StateBadge state={state} locale={locale} />}
      lead={
        <>
          <span className="flex flex-wrap gap-x-5">
            {[official, organisationName, t.page.applicant(applicant.name)].filter(Boolean).map((text) => (
              <span key={text}>{text}</span>
            ))}
          </span>
          <span className="flex flex-wrap gap-x-5 text-[0.875rem] leading-170">
            <span>{t.page.since(applicationMessages[locale].states[state], formatDate(stateSince, locale), ageDays)}</span>
            <span>{handler ? t.page.handledBy(handler.name) : t.page.unhandled}</span>
          </span>
        </>
      }
      actions={
        <>
          {may.take && handler?.id !== staffId && (
            <ActionForm action={take} hidden={{ applicationId: id }}>
              <SubmitButton tone="secondary">{handler ? steps.takeOver : steps.button}</SubmitButton>
            </ActionForm>
          )}
          <PrintButton>{t.page.print}</PrintButton>
        </>
      }
    />
  );
}
