import { StatusBadge, type Tone } from "@/components/ui/badge";
import { DataTable, type Column } from "@/components/ui/data-table";
import { formatDate } from "@/lib/i18n/format";
import type { DepartureState } from "@/lib/departures/types";
import type { Locale } from "@/lib/i18n/locale";
import { departureMessages } from "@/lib/i18n/messages/departures";
import { officeMessages } from "@/lib/i18n/messages/offices";
import type { CivilDate } from "@/lib/kernel/civil-date";
import type { FormAction } from "@/lib/kernel/form-state";
import type { NoticeItem } from "./departure-types";
import { TakeBack } from "./take-back";

const tones: Record<DepartureState, Tone> = { pending: "info", takenBack: "neutral", effective: "success", lapsed: "neutral" };

type DepartureTableProps = { locale: Locale; title: string; rows: readonly NoticeItem[]; takeBack?: FormAction | undefined };

/** Notices of leaving; those that wait for their day can be taken back from here. */
export function DepartureTable({ locale, title, rows, takeBack }: DepartureTableProps) {
  const t = departureMessages[locale];
  const { columns: heads } = t.list;
  const day = (on: CivilDate) => <span className="tabular-nums">{formatDate(on, locale)}</span>;
  const columns: Column<NoticeItem>[] = [
    { key: "what", header: heads.what, primary: true, nowrap: true, cell: (row) => <What locale={locale} row={row} /> },
    { key: "effectiveOn", header: heads.effectiveOn, nowrap: true, cell: ({ effectiveOn }) => day(effectiveOn) },
    { key: "receivedOn", header: heads.receivedOn, nowrap: true, cell: ({ receivedOn }) => day(receivedOn) },
    { key: "channel", header: heads.channel, nowrap: true, cell: ({ channel }) => t.channels[channel] },
    { key: "who", header: heads.who, cell: ({ giverName }) => giverName },
    { key: "reason", header: heads.reason, cell: ({ reason }) => <span className="text-[0.875rem] leading-160 whitespace-pre-line">{reason || t.list.noReason}</span> },
    takeBack
      ? { key: "act", header: heads.act, nowrap: true, cell: ({ id }) => <TakeBack locale={locale} departureId={id} asStaff action={takeBack} /> }
      : { key: "state", header: heads.state, nowrap: true, cell: ({ state }) => <StatusBadge tone={tones[state]}>{t.states[state]}</StatusBadge> },
  ];
  return <DataTable caption={title} captionHidden columns={columns} rows={rows} rowKey={({ id }) => id} />;
}

function What({ locale, row: { member, office } }: { locale: Locale; row: NoticeItem }) {
  const t = departureMessages[locale].list;
  return (
    <span className="grid gap-0.5">
      {member ? <a href={`/members/${member.id}`}>{member.shortName}</a> : office?.holder}
      <span className="text-[0.875rem] font-400 text-solid-gray-700">{office ? t.resignation(officeMessages[locale][office.name]) : t.withdrawal}</span>
    </span>
  );
}
