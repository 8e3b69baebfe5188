import { outcomeTones } from "@/components/decisions/standing";
import { StatusBadge } from "@/components/ui/badge";
import { Panel } from "@/components/ui/panel";
import type { DecisionOutcome } from "@/lib/decisions/types";
import { formatDateTime } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { caseMessages } from "@/lib/i18n/messages/cases";
import { decisionMessages } from "@/lib/i18n/messages/decisions";

type CaseDecision = { readonly id: string; readonly number: number; readonly outcome: string | null; readonly closesAt: Date };

/** Each time the case was put to the committee, with what came of it. */
export function CaseDecisions({ locale, decisions }: { locale: Locale; decisions: readonly CaseDecision[] }) {
  const t = caseMessages[locale].decisions;
  const words = decisionMessages[locale];
  if (decisions.length === 0) return null;
  return (
    <Panel title={t.title}>
      <ul className="grid">
        {decisions.map(({ id, number, outcome, closesAt }) => (
          <li key={id} className="grid gap-1 border-b border-line py-2.5 first:pt-0 last:border-0 last:pb-0">
            <p className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
              <a href={`/decisions/${id}`}>{words.numbered(number)}</a>
              {outcome ? (
                <StatusBadge tone={outcomeTones[outcome as DecisionOutcome]}>{words.outcomes[outcome as DecisionOutcome]}</StatusBadge>
              ) : (
                <StatusBadge tone="info">{t.open}</StatusBadge>
              )}
            </p>
            <p className="text-[0.875rem] text-solid-gray-700 tabular-nums">{t.closes(formatDateTime(closesAt, locale))}</p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
