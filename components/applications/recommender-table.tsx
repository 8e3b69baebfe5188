import { Badge, StatusBadge } from "@/components/ui/badge";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { DataTable, type Column } from "@/components/ui/data-table";
import type { Edition } from "@/lib/bylaws/edition";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { applicationMessages } from "@/lib/i18n/messages/applications";
import type { CivilDate } from "@/lib/kernel/civil-date";
import type { FormAction } from "@/lib/kernel/form-state";
import { seniority } from "@/lib/members/rules/seniority";
import type { OwnRecommendation } from "./case-types";

export type RecommenderRow = { memberId: string; shortName: string; teamName: string; organisationName: string; joinedOn: CivilDate };

type RecommenderTableProps = {
  locale: Locale;
  rows: readonly RecommenderRow[];
  on: CivilDate;
  edition: Edition;
  applicationId: string;
  current: OwnRecommendation | null;
  name: FormAction;
};

/** Members that can be asked, each with whether it may recommend today and, if not yet, from when (R4.18). */
export function RecommenderTable({ locale, rows, on, edition, applicationId, current, name }: RecommenderTableProps) {
  const t = applicationMessages[locale].recommender;
  const words = applicationMessages[locale].recommendation;
  const asked = current?.state === "requested" ? current.member : null;
  const columns: Column<RecommenderRow>[] = [
    {
      key: "team",
      header: t.tableTeam,
      primary: true,
      cell: ({ shortName, teamName }) => (
        <span className="grid gap-0.5">
          {shortName}
          <span className="text-[0.875rem] font-400 text-solid-gray-700">{teamName}</span>
        </span>
      ),
    },
    { key: "organisation", header: t.tableOrganisation, cell: ({ organisationName }) => organisationName },
    { key: "joined", header: t.tableJoined, nowrap: true, cell: ({ joinedOn }) => formatDate(joinedOn, locale) },
    {
      key: "eligible",
      header: t.tableEligible,
      cell: ({ joinedOn }) => {
        const { holds, facts } = seniority(joinedOn, on, edition);
        return holds ? <StatusBadge tone="success">{words.eligible}</StatusBadge> : <Badge className="whitespace-normal">{words.eligibleFrom(formatDate(facts.eligibleFrom, locale))}</Badge>;
      },
    },
    {
      key: "name",
      header: t.tableAction,
      cell: ({ memberId, shortName, joinedOn }) => {
        if (memberId === asked?.id) return <StatusBadge tone="info">{t.current}</StatusBadge>;
        const { holds, facts } = seniority(joinedOn, on, edition);
        return (
          <ConfirmButton
            action={name}
            hidden={{ applicationId, memberId }}
            label={<span aria-label={t.nameOf(shortName)}>{t.name}</span>}
            title={t.confirmTitle(shortName)}
            confirmLabel={t.confirm}
            tone="secondary"
            size="small"
          >
            <p>{t.confirmText(shortName)}</p>
            {asked && <p>{t.confirmReplace(asked.shortName)}</p>}
            {!holds && <p className="font-700">{t.confirmWait(formatDate(facts.eligibleFrom, locale))}</p>}
          </ConfirmButton>
        );
      },
    },
  ];
  return <DataTable caption={t.search} captionHidden columns={columns} rows={rows} rowKey={({ memberId }) => memberId} />;
}
