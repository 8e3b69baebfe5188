import { Table } from "@/components/ui/table";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { memberMessages } from "@/lib/i18n/messages/members";
import { rosterMessages } from "@/lib/i18n/messages/roster";
import type { CivilDate } from "@/lib/kernel/civil-date";

type Contact = { name: string; position: string; email: string; phone: string };

type MemberRosterRow = {
  memberId: string;
  shortName: string;
  teamName: string;
  organisationName: string;
  founder: boolean;
  joinedOn: CivilDate;
  contacts: readonly Contact[];
};

/** 4(1)3): the members with whom to contact. Plain elements all through: a page holds many rows. */
export function MemberRosterTable({ locale, rows }: { locale: Locale; rows: readonly MemberRosterRow[] }) {
  const { title, columns: t } = memberMessages[locale];
  const heads = [t.team, t.organisation, t.contacts, t.mail, t.phone];
  return (
    <Table caption={title} captionHidden narrow="cards">
      <thead role="rowgroup">
        <tr role="row">
          {heads.map((head) => (
            <th key={head} role="columnheader" scope="col">
              {head}
            </th>
          ))}
          <th role="columnheader" scope="col" className="ui-end">
            {t.joinedOn}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <Row key={row.memberId} locale={locale} row={row} />
        ))}
      </tbody>
    </Table>
  );
}

/** Of several contacts each stands on a line of its own, the same in each of their columns. */
function Row({ locale, row: { memberId, shortName, teamName, organisationName, founder, joinedOn, contacts } }: { locale: Locale; row: MemberRosterRow }) {
  const t = memberMessages[locale].columns;
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <a href={`/members/${memberId}`}>{shortName}</a>
        {founder && <span className="mt-0.5 block w-fit rounded-4 border border-solid-gray-420 px-1.5 text-[0.75rem] leading-150 font-400">{rosterMessages[locale].founder}</span>}
        <span className="block text-[0.8125rem] leading-150 font-400 text-solid-gray-700">{teamName}</span>
      </th>
      <td role="cell" data-label={t.organisation} className="break-normal min-w-32 xl:min-w-44">
        {organisationName}
      </td>
      <td role="cell" data-label={t.contacts} className="break-normal xl:min-w-40">
        {contacts.map(({ name, position, email }) => (
          <span key={email} className="block">
            {name}
            {position && <span className="block text-[0.8125rem] leading-150 text-solid-gray-700">{position}</span>}
          </span>
        ))}
      </td>
      <td role="cell" data-label={t.mail}>
        {contacts.map(({ email }) => (
          <a key={email} href={`mailto:${email}`} className="block text-[0.875rem] leading-[1.6] wrap-break-word">
            <Address email={email} />
          </a>
        ))}
      </td>
      <td role="cell" data-label={t.phone} className="ui-nowrap text-[0.875rem] tabular-nums">
        {contacts.map(({ email, phone }) => (
          <span key={email} className="block">
            {phone || "–"}
          </span>
        ))}
      </td>
      <td role="cell" data-label={t.joinedOn} className="ui-end ui-nowrap">
        {formatDate(joinedOn, locale)}
      </td>
    </tr>
  );
}

/** Breaks before the sign that divides it, and nowhere else while there is room. */
function Address({ email }: { email: string }) {
  const [name, domain] = email.split("@");
  return (
    <>
      {name}
      <wbr />@{domain}
    </>
  );
}
