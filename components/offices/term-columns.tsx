import type { ReactNode } from "react";
import type { Column } from "@/components/ui/data-table";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { officeRegisterMessages } from "@/lib/i18n/messages/office-register";
import type { FormAction } from "@/lib/kernel/form-state";
import { EndOfficeButton } from "./end-office-button";
import type { OfficeItem } from "./office-types";

/** From when, until when, by which act, and how to end it: the same for every kind of term; nothing for an empty seat. */
export function termColumns<R>(locale: Locale, termOf: (row: R) => OfficeItem | null, end: FormAction): Column<R>[] {
  const t = officeRegisterMessages[locale];
  const shown = (show: (term: OfficeItem) => ReactNode) => (row: R) => {
    const term = termOf(row);
    return term && show(term);
  };
  return [
    { key: "from", header: t.columns.from, nowrap: true, cell: shown(({ startsAt }) => <span className="tabular-nums">{formatDate(startsAt, locale)}</span>) },
    {
      key: "until",
      header: t.columns.until,
      nowrap: true,
      cell: shown(({ endsAt }) => (endsAt ? <span className="tabular-nums">{formatDate(lastInstant(endsAt), locale)}</span> : <span className="text-solid-gray-700">{t.open}</span>)),
    },
    { key: "source", header: t.columns.source, cell: shown(({ source }) => <span className="text-[0.875rem] leading-160">{source}</span>) },
    { key: "act", header: t.columns.act, nowrap: true, cell: shown((term) => <EndOfficeButton locale={locale} term={term} action={end} />) },
  ];
}

/** A term is stored with the first instant out of office; people speak of its last day. */
function lastInstant(endsAt: Date): Date {
  return new Date(endsAt.getTime() - 1);
}
