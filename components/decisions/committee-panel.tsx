import { Badge, StatusBadge } from "@/components/ui/badge";
import { Panel } from "@/components/ui/panel";
import type { Locale } from "@/lib/i18n/locale";
import { decisionMessages } from "@/lib/i18n/messages/decisions";
import type { FormAction } from "@/lib/kernel/form-state";
import type { DecisionFile, ElectorItem } from "./decision-types";
import { LiftRecusal, RecuseOther } from "./recusal-buttons";

type CommitteePanelProps = { locale: Locale; decision: DecisionFile; actions: { recuse: FormAction; liftRecusal: FormAction } };

/** Who decides: the frozen list with attendance and recusals, never with how anybody voted. */
export function CommitteePanel({ locale, decision, actions }: CommitteePanelProps) {
  const t = decisionMessages[locale].committee;
  const { electors, mine, may, open } = decision;
  return (
    <Panel title={t.title} description={t.description(electors.length)}>
      <ul className="grid">
        {electors.map((elector) => (
          <li key={elector.personId} className="grid gap-1.5 border-b border-line py-2.5 first:pt-0 last:border-0 last:pb-0">
            <div className="flex items-start justify-between gap-3">
              <div className="min-w-0">
                <p className="text-[0.9375rem] leading-150">
                  {elector.name}
                  {elector.personId === mine?.personId && <Badge className="ml-2">{t.you}</Badge>}
                </p>
                <p className="text-[0.8125rem] leading-150 text-solid-gray-700">{elector.team ?? t.expert}</p>
              </div>
              <Attendance elector={elector} texts={t} />
            </div>
            {elector.recusalReason && <p className="text-[0.8125rem] leading-160 text-solid-gray-700">{elector.recusalReason}</p>}
            {open && may.recuseOthers && (
              <div>
                {elector.recused ? (
                  <LiftRecusal locale={locale} decision={decision} action={actions.liftRecusal} elector={elector} />
                ) : (
                  <RecuseOther locale={locale} decision={decision} action={actions.recuse} elector={elector} />
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Attendance({ elector, texts }: { elector: ElectorItem; texts: { recused: string; attended: string; absent: string } }) {
  if (elector.recused) return <Badge tone="warning">{texts.recused}</Badge>;
  return elector.attended ? <StatusBadge tone="success">{texts.attended}</StatusBadge> : <Badge>{texts.absent}</Badge>;
}
