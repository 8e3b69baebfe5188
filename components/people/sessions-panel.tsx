import { ActionForm } from "@/components/ui/action-form";
import { Badge } from "@/components/ui/badge";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { DataTable, type Column } from "@/components/ui/data-table";
import { DateTime } from "@/components/ui/date-time";
import { Panel } from "@/components/ui/panel";
import { SubmitButton } from "@/components/ui/submit-button";
import { describeBrowser } from "@/lib/i18n/describe-browser";
import { formatDateTime, formatRelative } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { accountMessages } from "@/lib/i18n/messages/account";
import type { FormAction } from "@/lib/kernel/form-state";

export type ListedSession = { publicId: string; createdAt: Date; lastSeenAt: Date; userAgent: string; current: boolean };

type SessionsPanelProps = {
  locale: Locale;
  sessions: readonly ListedSession[];
  now: Date;
  endSession: FormAction;
  endOthers: FormAction;
};

/** Where this person is signed in, each to be ended from here. */
export function SessionsPanel({ locale, sessions, now, endSession, endOthers }: SessionsPanelProps) {
  const t = accountMessages[locale];
  const others = sessions.filter(({ current }) => !current).length;
  const columns: Column<ListedSession>[] = [
    {
      key: "device",
      header: t.device,
      primary: true,
      cell: ({ userAgent, current }) => (
        <span className="inline-flex flex-wrap items-center gap-2">
          {describeBrowser(userAgent) ?? t.unknownDevice}
          {current && <Badge tone="info">{t.thisDevice}</Badge>}
        </span>
      ),
    },
    { key: "since", header: t.since, cell: ({ createdAt }) => <Moment at={createdAt} text={formatDateTime(createdAt, locale)} /> },
    { key: "seen", header: t.lastSeen, cell: ({ lastSeenAt }) => <Moment at={lastSeenAt} text={formatRelative(lastSeenAt, now, locale)} /> },
    {
      key: "end",
      header: t.endColumn,
      cell: ({ publicId, current }) =>
        current ? null : (
          <ActionForm action={endSession} hidden={{ publicId }} className="gap-2">
            <SubmitButton tone="secondary" size="small">
              {t.end}
            </SubmitButton>
          </ActionForm>
        ),
    },
  ];
  return (
    <Panel
      title={t.sessionsTitle}
      description={t.sessionsDescription}
      flush
      footer={
        others > 0 && (
          <ConfirmButton action={endOthers} label={t.endOthers} title={t.endOthersTitle} confirmLabel={t.endOthersConfirm} tone="dangerQuiet" size="small">
            <p>{t.endOthersText(others)}</p>
          </ConfirmButton>
        )
      }
    >
      <DataTable caption={t.sessionsTitle} captionHidden columns={columns} rows={sessions} rowKey={({ publicId }) => publicId} />
    </Panel>
  );
}

function Moment({ at, text }: { at: Date; text: string }) {
  return <DateTime iso={at.toISOString()}>{text}</DateTime>;
}
