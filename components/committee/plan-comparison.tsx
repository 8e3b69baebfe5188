import { Panel } from "@/components/ui/panel";
import { Table } from "@/components/ui/table";
import type { NeededHeads } from "@/lib/committee/types";
import type { Locale } from "@/lib/i18n/locale";
import { seatPlanMessages } from "@/lib/i18n/messages/seat-plan";
import type { CommitteeFindings } from "./committee-alerts";

export type CommitteeStanding = CommitteeFindings & { readonly needed: NeededHeads };

/** 6(2): the committee today and after the plan, by the same rules. */
export function PlanComparison({ locale, before, after }: { locale: Locale; before: CommitteeStanding; after: CommitteeStanding }) {
  const t = seatPlanMessages[locale];
  const rows: [string, (of: CommitteeStanding) => number | string][] = [
    [t.rows.inOffice, ({ needed }) => needed.inOffice],
    [t.rows.quorum, ({ needed }) => needed.present],
    [t.rows.yesAtLeast, ({ needed }) => needed.yesAtLeast],
    [t.rows.yesOfAll, ({ needed }) => needed.yesOfAll],
    [t.rows.twoThirds, ({ needed }) => needed.twoThirds],
    [t.rows.experts(before.experts.facts.most), ({ experts }) => experts.facts.experts],
    [t.rows.cohorts, ({ balance }) => balance.facts.sizes.join(" / ")],
  ];
  return (
    <Panel flush title={t.result}>
      <Table caption={t.result} captionHidden>
        <thead>
          <tr>
            <th scope="col">{t.columns.what}</th>
            <th scope="col" className="text-end">{t.columns.before}</th>
            <th scope="col" className="text-end">{t.columns.after}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, of]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="text-end whitespace-nowrap tabular-nums">{of(before)}</td>
              <td className={of(after) === of(before) ? "text-end whitespace-nowrap tabular-nums" : "text-end font-700 whitespace-nowrap tabular-nums"}>{of(after)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Panel>
  );
}
