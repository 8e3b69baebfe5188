import { DataTable, type Column } from "@/components/ui/data-table";
import { Panel } from "@/components/ui/panel";
import type { Locale } from "@/lib/i18n/locale";
import { officeRegisterMessages } from "@/lib/i18n/messages/office-register";
import { officeMessages } from "@/lib/i18n/messages/offices";
import type { Office } from "@/lib/kernel/caller";
import type { FormAction } from "@/lib/kernel/form-state";
import type { OfficeItem } from "./office-types";
import { termColumns } from "./term-columns";

const rank: Record<Office, number> = { chair: 0, viceChair: 1, committee: 2, auditor: 3, secretariat: 4 };

/** Terms by office: the chair first, the secretariat last. */
export function OfficeList({ locale, title, terms, end }: { locale: Locale; title: string; terms: readonly OfficeItem[]; end: FormAction }) {
  const rows = terms.toSorted((one, other) => rank[one.office] - rank[other.office] || one.startsAt.getTime() - other.startsAt.getTime());
  return (
    <Panel flush title={title}>
      <DataTable caption={title} captionHidden columns={columns(locale, end)} rows={rows} rowKey={({ id }) => id} />
    </Panel>
  );
}

function columns(locale: Locale, end: FormAction): Column<OfficeItem>[] {
  const t = officeRegisterMessages[locale];
  return [
    { key: "name", header: t.columns.name, primary: true, nowrap: true, cell: ({ person }) => person.name },
    {
      key: "office",
      header: t.columns.office,
      nowrap: true,
      cell: ({ office, seat }) => (
        <>
          {officeMessages[locale][office]}
          {seat !== null && <span className="ml-2 text-[0.875rem] text-solid-gray-700">{t.seat(seat)}</span>}
        </>
      ),
    },
    ...termColumns<OfficeItem>(locale, (term) => term, end),
  ];
}
