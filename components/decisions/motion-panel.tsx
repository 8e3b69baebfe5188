import { ConfirmButton } from "@/components/ui/confirm-button";
import { Panel } from "@/components/ui/panel";
import type { Locale } from "@/lib/i18n/locale";
import { puttingMessages } from "@/lib/i18n/messages/putting";
import type { FormAction } from "@/lib/kernel/form-state";
import type { DecisionFile } from "./decision-types";

/** Why a motion is put; the chair can take it back from here until closing (6(3)). */
export function MotionPanel({ locale, decision, withdraw }: { locale: Locale; decision: DecisionFile; withdraw: FormAction }) {
  const t = puttingMessages[locale].motion;
  return (
    <Panel title={t.panel} className="print:break-inside-auto">
      <div className="grid gap-6">
        <p className="max-w-[44em] leading-175 whitespace-pre-line">{decision.body}</p>
        {decision.may.withdraw && (
          <div className="border-t border-line pt-5 print:hidden">
            <ConfirmButton action={withdraw} hidden={{ decisionId: decision.id }} label={t.withdraw} title={t.withdrawTitle} confirmLabel={t.withdrawConfirm} tone="dangerQuiet" size="small">
              <p>{t.withdrawText}</p>
            </ConfirmButton>
          </div>
        )}
      </div>
    </Panel>
  );
}
