import { LinkButton } from "@/components/ui/button";
import { DataTable, type Column } from "@/components/ui/data-table";
import { Panel } from "@/components/ui/panel";
import type { Locale } from "@/lib/i18n/locale";
import { officeRegisterMessages } from "@/lib/i18n/messages/office-register";
import type { FormAction } from "@/lib/kernel/form-state";
import type { OfficeItem } from "./office-types";
import { termColumns } from "./term-columns";

type SeatRow = { readonly seat: number; readonly term: OfficeItem | null };

type CommitteeSeatsProps = { locale: Locale; terms: readonly OfficeItem[]; vacant: readonly number[]; end: FormAction };

/** 6(2): the seats by cohort, each with its holder; then those that nobody holds. */
export function CommitteeSeats({ locale, terms, vacant, end }: CommitteeSeatsProps) {
  const t = officeRegisterMessages[locale];
  const held = terms.map((term) => ({ seat: term.seat ?? 0, term })).sort((one, other) => (one.term.cohort ?? 0) - (other.term.cohort ?? 0) || one.seat - other.seat);
  const rows: SeatRow[] = [...held, ...vacant.map((seat) => ({ seat, term: null }))];
  return (
    <Panel flush title={t.committee} description={t.committeeText}>
      <DataTable
        caption={t.committee}
        captionHidden
        columns={columns(locale, end)}
        rows={rows}
        rowKey={({ seat }) => String(seat)}
        rowTone={({ term }) => (term ? undefined : "marked")}
      />
    </Panel>
  );
}

function columns(locale: Locale, end: FormAction): Column<SeatRow>[] {
  const t = officeRegisterMessages[locale];
  return [
    { key: "seat", header: t.columns.seat, primary: true, nowrap: true, cell: ({ seat }) => <span className="tabular-nums">{t.seat(seat)}</span> },
    { key: "cohort", header: t.columns.cohort, nowrap: true, cell: ({ term }) => term?.cohort && t.cohort(term.cohort) },
    {
      key: "name",
      header: t.columns.name,
      nowrap: true,
      cell: ({ seat, term }) =>
        term ? (
          term.person.name
        ) : (
          <span className="inline-flex flex-wrap items-center gap-3">
            {t.vacant}
            <LinkButton href={`/offices/record?office=committee&seat=${seat}`} tone="secondary" size="small">
              {t.fill}
            </LinkButton>
          </span>
        ),
    },
    { key: "team", header: t.columns.team, nowrap: true, cell: ({ term }) => term && (term.member ? <a href={`/members/${term.member.id}`}>{term.member.shortName}</a> : t.expert) },
    ...termColumns<SeatRow>(locale, ({ term }) => term, end),
  ];
}
