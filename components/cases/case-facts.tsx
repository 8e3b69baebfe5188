import type { ReactNode } from "react";
import { DescriptionList } from "@/components/ui/description-list";
import { Panel } from "@/components/ui/panel";
import { formatDate, formatDateTime } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { caseMessages } from "@/lib/i18n/messages/cases";
import type { CaseFile } from "./case-types";

/** Who applies, and the days on which the case went on. */
export function CaseFacts({ locale, file }: { locale: Locale; file: CaseFile }) {
  const t = caseMessages[locale].facts;
  const { applicant, statedAt, submittedAt, guidedAt, guidedBy, receivedAt, endedAt, memberId } = file;
  const facts: [string, ReactNode][] = [
    [t.applicant, <Applicant key="applicant" {...applicant} />],
    [t.stated, formatDate(statedAt, locale)],
    [t.submitted, submittedAt && formatDateTime(submittedAt, locale)],
    [t.guided, guidedAt && t.guidedBy(formatDate(guidedAt, locale), guidedBy ?? "")],
    [t.received, receivedAt && formatDateTime(receivedAt, locale)],
    [t.ended, endedAt && formatDateTime(endedAt, locale)],
  ];
  return (
    <Panel title={t.title} footer={memberId && <a href={`/members/${memberId}`}>{t.member}</a>}>
      <DescriptionList dense narrow items={facts.flatMap(([term, detail]) => (detail ? [{ term, detail }] : []))} />
    </Panel>
  );
}

function Applicant({ name, email }: { name: string; email: string }) {
  return (
    <>
      {name}
      <a href={`mailto:${email}`} className="block text-[0.875rem] break-all">
        {email}
      </a>
    </>
  );
}
