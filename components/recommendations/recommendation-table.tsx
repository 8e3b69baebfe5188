import { StateBadge } from "@/components/applications/state-badge";
import { DataTable, type Column } from "@/components/ui/data-table";
import { isPossible } from "@/lib/applications/rules/transitions";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { navigationMessages } from "@/lib/i18n/messages/navigation";
import { recommendationMessages } from "@/lib/i18n/messages/recommendations";
import { AnswerBadge } from "./answer-badge";
import type { RecommendationItem } from "./recommendation-types";

/** Requests with what became of them. */
export function RecommendationTable({ locale, caption, rows }: { locale: Locale; caption: string; rows: readonly RecommendationItem[] }) {
  const { columns: t } = recommendationMessages[locale];
  const columns: Column<RecommendationItem>[] = [
    { key: "team", header: t.team, primary: true, cell: ({ id, application }) => <AskingTeam locale={locale} id={id} application={application} /> },
    { key: "answer", header: t.answer, cell: ({ state, application }) => <AnswerBadge locale={locale} state={state} mayAnswer={isPossible(application.state, "recommend")} /> },
    { key: "asked", header: t.asked, nowrap: true, cell: ({ requestedAt }) => formatDate(requestedAt, locale) },
    { key: "answered", header: t.answered, nowrap: true, cell: ({ answeredAt }) => answeredAt && formatDate(answeredAt, locale) },
    { key: "outcome", header: t.outcome, cell: ({ application }) => <StateBadge locale={locale} state={application.state} /> },
  ];
  return <DataTable caption={caption} captionHidden columns={columns} rows={rows} rowKey={({ id }) => id} />;
}

/** The team that wishes to join, leading to its request. */
export function AskingTeam({ locale, id, application }: { locale: Locale; id: string; application: RecommendationItem["application"] }) {
  const { shortName, teamName, organisationName } = application;
  return (
    <span className="grid gap-0.5">
      <a href={`/recommendations/${id}`}>{shortName || teamName || navigationMessages[locale].unnamed}</a>
      <span className="text-[0.875rem] leading-150 font-400 text-solid-gray-700">{organisationName ?? teamName}</span>
    </span>
  );
}
