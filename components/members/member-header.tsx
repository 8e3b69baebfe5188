import { Badge, StatusBadge } from "@/components/ui/badge";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { LinkButton } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { departureMessages } from "@/lib/i18n/messages/departures";
import { memberMessages } from "@/lib/i18n/messages/members";
import { myMessages } from "@/lib/i18n/messages/my";
import type { CivilDate } from "@/lib/kernel/civil-date";
import type { KnownTeam } from "./member-types";

type MemberHeaderProps = {
  locale: Locale;
  member: KnownTeam & { id: string; own: boolean; joinedOn: CivilDate | null; may: { edit: boolean } };
  /** The first day out, where there is a notice and the reader may know of it. */
  leavesOn: CivilDate | null;
  /** Whether the reader can go back to the roster. */
  readsRoster: boolean;
};

/** A member by name, and what the reader may do with it. */
export function MemberHeader({ locale, member, leavesOn, readsRoster }: MemberHeaderProps) {
  const t = memberMessages[locale];
  const words = myMessages[locale].membership;
  const { id, shortName, teamName, founder, memberClass, joinedOn, own, may } = member;
  return (
    <PageHeader
      trail={readsRoster && <Breadcrumbs label={t.crumbs} trail={[{ label: t.title, href: "/members" }, { label: shortName }]} />}
      title={shortName}
      status={
        <>
          {joinedOn ? <StatusBadge tone="success">{words.classes[memberClass]}</StatusBadge> : <Badge tone="warning">{t.page.notMember}</Badge>}
          {leavesOn && <StatusBadge tone="warning">{departureMessages[locale].badge(formatDate(leavesOn, locale))}</StatusBadge>}
          {founder && <Badge>{words.founder}</Badge>}
        </>
      }
      lead={
        <span className="flex flex-wrap gap-x-5">
          <span>{teamName}</span>
          {joinedOn && <span>{t.page.joined(formatDate(joinedOn, locale))}</span>}
        </span>
      }
      actions={
        own ? (
          <LinkButton href={`/my?team=${id}`} tone="secondary">
            {t.page.own}
          </LinkButton>
        ) : (
          may.edit && (
            <LinkButton href={`/my/team/${id}`} tone="secondary">
              {t.page.edit}
            </LinkButton>
          )
        )
      }
    />
  );
}
