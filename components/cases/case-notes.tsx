import { ActionForm } from "@/components/ui/action-form";
import { FormActions } from "@/components/ui/form-actions";
import { Panel } from "@/components/ui/panel";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { formatDateTime } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { caseStepMessages } from "@/lib/i18n/messages/case-steps";
import type { FormAction } from "@/lib/kernel/form-state";
import type { CaseFile } from "./case-types";

/** 6(5): what staff tell each other about the case. */
export function CaseNotes({ locale, file: { id, notes }, action }: { locale: Locale; file: Pick<CaseFile, "id" | "notes">; action: FormAction }) {
  const t = caseStepMessages[locale].notes;
  return (
    <Panel title={t.title} description={t.description} id="notes" className="print:hidden">
      <div className="grid gap-5">
        {notes.length === 0 ? (
          <p className="text-[0.9375rem] text-solid-gray-700">{t.empty}</p>
        ) : (
          <ol className="grid gap-4">
            {notes.map(({ id: noteId, at, body, author }) => (
              <li key={noteId} className="grid gap-0.5 text-[0.9375rem] leading-160">
                <p className="text-[0.8125rem] text-solid-gray-700 tabular-nums">
                  {author.name}
                  <span className="ml-3">{formatDateTime(at, locale)}</span>
                </p>
                <p className="wrap-anywhere whitespace-pre-line">{body}</p>
              </li>
            ))}
          </ol>
        )}
        <ActionForm action={action} hidden={{ applicationId: id }} resetOnAccept>
          <TextArea name="body" label={t.body} rows={3} limit={4000} required />
          <FormActions>
            <SubmitButton tone="secondary" size="small">
              {t.add}
            </SubmitButton>
          </FormActions>
        </ActionForm>
      </div>
    </Panel>
  );
}
