"use client";

import { useMessages } from "@/components/locale-provider";
import { Table } from "@/components/ui/table";
import { rosterMessages } from "@/lib/i18n/messages/roster";

type RosterTableRow = {
  memberId: string;
  shortName: string;
  teamName: string;
  organisationName: string;
  website: string;
  founder: boolean;
  /** In the reader's words. */
  joinedOn: string;
};

/**
 * The members by name. Plain elements all through, and a client component so that a page carries its many rows once as
 * markup and once as short data: rendered on the server alone, all of the markup would go along a second time.
 */
export function RosterTable({ rows }: { rows: readonly RosterTableRow[] }) {
  const t = useMessages(rosterMessages);
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
              {shortName}
              {founder && <span className="mt-0.5 block w-fit rounded-4 border border-solid-gray-420 px-1.5 text-[0.75rem] leading-150 font-400">{t.founder}</span>}
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
              {joinedOn}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
