import { Inbox } from "lucide-react";
import { StatusBadge } from "@/components/ui/badge";
import { LinkButton } from "@/components/ui/button";
import { DataTable, type Column } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { describeMatter } from "@/lib/i18n/describe-matter";
import { formatDateTime } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { decisionMessages } from "@/lib/i18n/messages/decisions";
import { ClosingTime } from "./closing-time";
import type { DecisionItem } from "./decision-types";
import { outcomeTones, standingOf, standingTones, type DecisionFilter } from "./standing";

type DecisionListProps = { locale: Locale; decisions: readonly DecisionItem[]; filter: DecisionFilter; now: Date; elector: boolean };

/** The inbox: what is to be voted on, what one has voted, what came of it. */
export function DecisionList({ locale, decisions, filter, now, elector }: DecisionListProps) {
  const t = decisionMessages[locale];
  return (
    <Panel flush>
      <DataTable
        caption={filter === "all" ? t.title : t.filters[filter]}
        captionHidden
        columns={columns(locale, now, elector)}
        rows={decisions}
        rowKey={({ id }) => id}
        rowTone={(decision) => (standingOf(decision) === "toVote" ? "marked" : undefined)}
        empty={<Nothing locale={locale} filter={filter} />}
      />
    </Panel>
  );
}

function columns(locale: Locale, now: Date, elector: boolean): Column<DecisionItem>[] {
  const t = decisionMessages[locale];
  const all: (Column<DecisionItem> & { only?: boolean })[] = [
    {
      key: "motion",
      header: t.columns.motion,
      primary: true,
      cell: ({ id, number, application, ...decision }) => (
        <span className="grid gap-0.5">
          <span className="text-[0.8125rem] font-400 text-solid-gray-700">{t.numbered(number)}</span>
          <a href={`/decisions/${id}`}>{describeMatter({ ...decision, application }).short[locale]}</a>
          <span className="text-[0.875rem] font-400 text-solid-gray-700">{application?.organisationName}</span>
        </span>
      ),
    },
    {
      key: "standing",
      header: t.columns.standing,
      cell: (decision) => {
        const standing = standingOf(decision);
        return <StatusBadge tone={standingTones[standing]}>{t.standings[standing]}</StatusBadge>;
      },
    },
    {
      key: "closes",
      header: t.columns.closes,
      cell: ({ open, state, closesAt, closedAt }) =>
        open ? <ClosingTime closesAt={closesAt} now={now} locale={locale} /> : state === "closed" ? t.closedAt(formatDateTime(closedAt ?? closesAt, locale)) : formatDateTime(closesAt, locale),
    },
    {
      key: "mine",
      header: t.columns.mine,
      nowrap: true,
      only: elector,
      cell: ({ mine, open }) => (mine?.choice && !mine.recused ? t.choices[mine.choice] : open || !mine || mine.recused ? null : t.noBallot),
    },
    {
      key: "result",
      header: t.columns.result,
      cell: ({ outcome }) => outcome && <StatusBadge tone={outcomeTones[outcome]}>{t.outcomes[outcome]}</StatusBadge>,
    },
  ];
  return all.filter(({ only }) => only !== false);
}

function Nothing({ locale, filter }: { locale: Locale; filter: DecisionFilter }) {
  const t = decisionMessages[locale];
  const [title, text] =
    filter === "toVote" ? [t.emptyToVote, t.emptyToVoteText] : filter === "all" ? [t.emptyAll, t.emptyAllText] : [t.empty, t.emptyText];
  const others = <LinkButton href="/decisions" tone="secondary" size="small">{t.showAll}</LinkButton>;
  return (
    <EmptyState icon={<Inbox aria-hidden />} title={title} actions={filter === "all" ? undefined : others}>
      {text}
    </EmptyState>
  );
}
