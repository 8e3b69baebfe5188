import { MailOpen } from "lucide-react";
import { DataTable, type Column } from "@/components/ui/data-table";
import { DateTime } from "@/components/ui/date-time";
import { EmptyState } from "@/components/ui/empty-state";
import { formatDateTime } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { mailMessages } from "@/lib/i18n/messages/mail";
import type { DeliveryProblem, MailState as State } from "@/lib/mail/types";
import { MailState } from "./mail-state";
import { plainSubject } from "./plain-subject";

type Row = {
  id: string;
  toName: string;
  toEmail: string;
  subject: string;
  state: State;
  lastError: DeliveryProblem | null;
  writtenAt: Date;
};

/** The mails, the latest first; `searched` tells an empty log from a search without a find. */
export function MailTable({ locale, rows, count, searched }: { locale: Locale; rows: readonly Row[]; count: string; searched: boolean }) {
  const t = mailMessages[locale];
  const columns: Column<Row>[] = [
    { key: "subject", header: t.columns.subject, primary: true, cell: ({ id, subject }) => <a href={`/mail/${id}`}>{plainSubject(subject)}</a> },
    { key: "to", header: t.columns.to, cell: (row) => <Recipient {...row} /> },
    { key: "state", header: t.columns.state, cell: ({ state, lastError }) => <Outcome locale={locale} state={state} problem={lastError} /> },
    {
      key: "writtenAt",
      header: t.columns.writtenAt,
      align: "end",
      nowrap: true,
      cell: ({ writtenAt }) => <DateTime iso={writtenAt.toISOString()}>{formatDateTime(writtenAt, locale)}</DateTime>,
    },
  ];
  const empty = (
    <EmptyState icon={<MailOpen aria-hidden />} title={searched ? t.noneTitle : t.emptyTitle}>
      {searched ? t.noneText : t.emptyText}
    </EmptyState>
  );
  return <DataTable caption={`${t.title} ${count}`} captionHidden columns={columns} rows={rows} rowKey={({ id }) => id} empty={empty} />;
}

function Recipient({ toName, toEmail }: { toName: string; toEmail: string }) {
  return (
    <span className="grid min-w-0">
      {toName && <span>{toName}</span>}
      <span className="text-[0.8125rem] break-all text-solid-gray-700">{toEmail}</span>
    </span>
  );
}

function Outcome({ locale, state, problem }: { locale: Locale; state: State; problem: DeliveryProblem | null }) {
  return (
    <span className="grid justify-items-start gap-1">
      <MailState locale={locale} state={state} />
      {problem && state !== "sent" && <span className="max-w-64 text-[0.8125rem] leading-150 text-solid-gray-700">{mailMessages[locale].problems[problem]}</span>}
    </span>
  );
}
