import { ActionForm } from "@/components/ui/action-form";
import { DateTime } from "@/components/ui/date-time";
import { Panel } from "@/components/ui/panel";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { formatDateTime } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { decisionMessages } from "@/lib/i18n/messages/decisions";
import type { FormAction } from "@/lib/kernel/form-state";
import type { DecisionFile } from "./decision-types";

/** A46: what the committee says to each other before it votes. */
export function DiscussionPanel({ locale, decision, action }: { locale: Locale; decision: DecisionFile; action: FormAction }) {
  const t = decisionMessages[locale].discussion;
  const { id, remarks, open, may } = decision;
  return (
    <Panel title={t.title} id="discussion" className="print:break-inside-auto">
      <div className="grid gap-6">
        {remarks.length === 0 && <p className="text-[0.9375rem] text-solid-gray-700">{t.empty}</p>}
        {remarks.length > 0 && (
          <ol className="grid gap-5">
            {remarks.map(({ id: key, at, author, body }) => (
              <li key={key} className="grid gap-1">
                <p className="flex flex-wrap items-baseline gap-x-3 text-[0.9375rem]">
                  <span className="font-700">{author}</span>
                  <span className="text-[0.8125rem] text-solid-gray-700">
                    <DateTime iso={at.toISOString()}>{formatDateTime(at, locale)}</DateTime>
                  </span>
                </p>
                <p className="max-w-[44em] leading-175 whitespace-pre-line">{body}</p>
              </li>
            ))}
          </ol>
        )}
        {open && may.takePart && (
          <ActionForm action={action} hidden={{ decisionId: id }} resetOnAccept aria-label={t.title} className="gap-4 border-t border-line pt-5 print:hidden">
            <TextArea name="body" label={t.body} hint={t.hint} rows={3} limit={4000} required />
            <div>
              <SubmitButton tone="secondary">{t.add}</SubmitButton>
            </div>
          </ActionForm>
        )}
      </div>
    </Panel>
  );
}
