import { StatusBadge } from "@/components/ui/badge";
import { DataTable, type Column } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { planAddress } from "@/lib/committee/rules/plan-address";
import type { PlanOutcome } from "@/lib/committee/types";
import { describeNote, describePlanRefusal, describeStep } from "@/lib/i18n/describe-plan";
import type { Locale } from "@/lib/i18n/locale";
import { seatPlanMessages } from "@/lib/i18n/messages/seat-plan";

type PlanRow = PlanOutcome & { readonly place: number };

/** What the plan supposes, in order, each with what comes of it and the way to take it out again. */
export function PlanSteps({ locale, outcomes }: { locale: Locale; outcomes: readonly PlanOutcome[] }) {
  const t = seatPlanMessages[locale];
  return (
    <Panel flush title={t.steps} aside={outcomes.length > 0 && <a href="/seats/plan" className="print:hidden">{t.clear}</a>}>
      <DataTable
        caption={t.steps}
        captionHidden
        columns={columns(locale, outcomes)}
        rows={outcomes.map((outcome, place) => ({ ...outcome, place }))}
        rowKey={({ place }) => String(place)}
        rowTone={({ refusal }) => (refusal ? "marked" : undefined)}
        empty={<EmptyState title={t.empty}>{t.emptyText}</EmptyState>}
      />
    </Panel>
  );
}

function columns(locale: Locale, outcomes: readonly PlanOutcome[]): Column<PlanRow>[] {
  const t = seatPlanMessages[locale];
  const without = (place: number) => planAddress(outcomes.filter((_, other) => other !== place).map(({ step }) => step));
  return [
    { key: "step", header: t.stepColumns.step, primary: true, cell: (row) => describeStep(row, locale) },
    {
      key: "outcome",
      header: t.stepColumns.outcome,
      cell: ({ refusal, notes }) => (
        <div className="grid justify-items-start gap-1 text-[0.875rem] leading-160">
          <StatusBadge tone={refusal ? "danger" : "success"}>{refusal ? t.refused : t.done}</StatusBadge>
          {refusal && <p>{describePlanRefusal(refusal, locale)}</p>}
          {notes.map((note) => (
            <p key={note.code}>{describeNote(note, locale)}</p>
          ))}
        </div>
      ),
    },
    { key: "inOffice", header: t.stepColumns.inOffice, align: "end", nowrap: true, cell: ({ inOffice }) => inOffice },
    { key: "quorum", header: t.stepColumns.quorum, align: "end", nowrap: true, cell: ({ needed }) => needed.present },
    { key: "yes", header: t.stepColumns.yes, align: "end", nowrap: true, cell: ({ needed }) => needed.yesAtLeast },
    { key: "act", header: t.stepColumns.act, nowrap: true, cell: ({ place }) => <a href={without(place)} className="print:hidden">{t.remove}</a> },
  ];
}
