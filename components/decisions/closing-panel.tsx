import { ConfirmButton } from "@/components/ui/confirm-button";
import { Panel } from "@/components/ui/panel";
import type { Locale } from "@/lib/i18n/locale";
import { decisionMessages } from "@/lib/i18n/messages/decisions";
import type { FormAction } from "@/lib/kernel/form-state";
import type { DecisionFile } from "./decision-types";

/** 6(3): the chair ends the vote once everybody has voted; before that it says how many are missing. */
export function ClosingPanel({ locale, decision, action }: { locale: Locale; decision: DecisionFile; action: FormAction }) {
  const t = decisionMessages[locale].closing;
  const { id, outstanding, open } = decision;
  const possible = outstanding === 0 || !open;
  return (
    <Panel title={t.title} className="print:hidden">
      <div className="grid gap-4">
        <p className="text-[0.9375rem] leading-170">{outstanding === 0 ? t.ready : open ? t.missing(outstanding) : t.overdue}</p>
        {possible && (
          <div>
            <ConfirmButton action={action} hidden={{ decisionId: id }} label={t.action} title={t.confirmTitle} confirmLabel={t.confirm} tone="primary">
              <p>{t.confirmText}</p>
            </ConfirmButton>
          </div>
        )}
      </div>
    </Panel>
  );
}
