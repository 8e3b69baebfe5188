import { Badge, StatusBadge } from "@/components/ui/badge";
import { DataTable, type Column } from "@/components/ui/data-table";
import { Panel } from "@/components/ui/panel";
import type { BoardSeat } from "@/lib/committee/rules/seat-board";
import type { Cohort, HeldTerm } from "@/lib/committee/types";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { seatMessages } from "@/lib/i18n/messages/seats";
import { lastInstant, ruleWords, untilWords } from "./term-words";

/** 6(2): the seats of one half of the committee, each with its holder, why, since when and until when. */
export function CohortPanel({ locale, cohort, seats }: { locale: Locale; cohort: Cohort; seats: readonly BoardSeat[] }) {
  const t = seatMessages[locale];
  if (seats.length === 0) return null;
  const held = seats.filter((one) => one.held).length;
  return (
    <Panel flush title={t.cohort(cohort)} aside={<span className="text-[0.875rem] text-solid-gray-700 tabular-nums">{t.cohortSize(held)}</span>}>
      <DataTable
        caption={t.cohort(cohort)}
        captionHidden
        columns={columns(locale)}
        rows={seats}
        rowKey={({ seat }) => String(seat)}
        rowTone={(one) => (one.held?.finding.holds ? undefined : "marked")}
      />
    </Panel>
  );
}

function columns(locale: Locale): Column<BoardSeat>[] {
  const t = seatMessages[locale];
  return [
    { key: "seat", header: t.columns.seat, primary: true, nowrap: true, cell: ({ seat }) => <a href={`/seats/${seat}`} className="tabular-nums">{t.seat(seat)}</a> },
    { key: "name", header: t.columns.name, nowrap: true, cell: ({ held }) => held?.name ?? <Badge tone="warning">{t.vacant}</Badge> },
    { key: "kind", header: t.columns.kind, nowrap: true, cell: ({ held }) => held && <Team held={held} locale={locale} /> },
    {
      key: "why",
      header: t.columns.why,
      cell: ({ held, last }) => (
        <span className="text-[0.875rem] leading-160">
          {held && `${t.origins[held.origin]}${locale === "ja" ? "。" : ". "}${held.source}`}
          {!held && last?.endsAt && t.vacantSince(formatDate(last.endsAt, locale), last.name)}
        </span>
      ),
    },
    { key: "since", header: t.columns.since, nowrap: true, cell: ({ held }) => held && <span className="tabular-nums">{formatDate(held.startsAt, locale)}</span> },
    { key: "until", header: t.columns.until, cell: ({ held }) => held && <Until held={held} locale={locale} /> },
  ];
}

function Team({ held, locale }: { held: HeldTerm; locale: Locale }) {
  return held.memberId ? <a href={`/members/${held.memberId}`}>{held.team}</a> : <Badge tone="info">{seatMessages[locale].expert}</Badge>;
}

function Until({ held, locale }: { held: HeldTerm; locale: Locale }) {
  const { until } = seatMessages[locale];
  return (
    <span className="grid gap-0.5">
      <span>
        {untilWords(held, locale)} {!held.finding.holds && <StatusBadge tone="warning">{until.over}</StatusBadge>}
      </span>
      <span className="text-[0.8125rem] leading-150 text-solid-gray-700">
        {held.endsAt ? formatDate(lastInstant(held.endsAt), locale) : ruleWords(held, locale)}
      </span>
    </span>
  );
}
