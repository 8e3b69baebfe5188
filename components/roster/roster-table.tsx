import { Table } from "@/components/ui/table";
import type { CivilDate } from "@/lib/kernel/civil-date";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { rosterMessages } from "@/lib/i18n/messages/roster";

type RosterTableRow = {
  memberId: string;
  shortName: string;
  teamName: string;
  organisationName: string;
  website: string;
  founder: boolean;
  joinedOn: CivilDate;
};

/** The members by name. Plain elements all through: a page holds many rows and everybody may ask for it. */
export function RosterTable({ locale, rows }: { locale: Locale; rows: readonly RosterTableRow[] }) {
  const t = rosterMessages[locale];
  return (
    <Table caption={t.title} captionHidden narrow="cards">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {t.shortName}
          </th>
          <th role="columnheader" scope="col">
            {t.teamName}
          </th>
          <th role="columnheader" scope="col">
            {t.organisation}
          </th>
          <th role="columnheader" scope="col" className="ui-end">
            {t.joinedOn}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ memberId, shortName, teamName, organisationName, website, founder, joinedOn }) => (
          <tr key={memberId} role="row">
            <th role="rowheader" scope="row">
              <span className="flex flex-wrap items-center gap-x-2">
                {shortName}
                {founder && <span className="rounded-4 border border-solid-gray-420 px-1.5 text-[0.75rem] leading-150 font-400 whitespace-nowrap">{t.founder}</span>}
              </span>
            </th>
            <td role="cell" data-label={t.teamName}>
              {website ? (
                <a href={website} rel="external noopener noreferrer">
                  {teamName}
                </a>
              ) : (
                teamName
              )}
            </td>
            <td role="cell" data-label={t.organisation}>
              {organisationName}
            </td>
            <td role="cell" data-label={t.joinedOn} className="ui-end ui-nowrap">
              {formatDate(joinedOn, locale)}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
