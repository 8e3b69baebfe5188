import { Panel } from "@/components/ui/panel";
import { Table } from "@/components/ui/table";
import type { Edition } from "@/lib/bylaws/edition";
import { requiredHeads } from "@/lib/calculator/rules/required-heads";
import type { Locale } from "@/lib/i18n/locale";
import { calculatorMessages } from "@/lib/i18n/messages/calculator";

const columns = ["inOffice", "present", "ordinary", "twoThirdsOfAll", "twoThirdsOfPresent"] as const;

/** 6(2): what each size of committee needs, worked out by the rules that decide. */
export function RequiredHeadsTable({ edition, locale }: { edition: Edition; locale: Locale }) {
  const t = calculatorMessages[locale];
  const rows = requiredHeads(edition);
  const [least] = rows;
  return (
    <Panel
      title={t.table}
      description={least && t.tableHint(least.inOffice, least.present, least.ordinary)}
      footer={<p className="text-[0.875rem] text-solid-gray-700">{t.tableNote}</p>}
      flush
    >
      <Table caption={t.table} captionHidden>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className="text-end">
                {t.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.inOffice}>
              <th scope="row" className="text-end">
                {row.inOffice}
              </th>
              {columns.slice(1).map((column) => (
                <td key={column} className="text-end">
                  {row[column]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </Panel>
  );
}
