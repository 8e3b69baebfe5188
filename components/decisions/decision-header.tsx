import { StatusBadge } from "@/components/ui/badge";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { LinkButton } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { formatDateTime } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { decisionMessages } from "@/lib/i18n/messages/decisions";
import { navigationMessages } from "@/lib/i18n/messages/navigation";
import { ClosingTime } from "./closing-time";
import type { DecisionItem } from "./decision-types";
import { outcomeTones, standingOf, standingTones } from "./standing";

/** What is decided on, and until when. The motion is worded so that only assent is asked for (A10). */
export function DecisionHeader({ locale, decision, now }: { locale: Locale; decision: DecisionItem; now: Date }) {
  const t = decisionMessages[locale];
  const { number, application, open, closesAt, closedAt, outcome } = decision;
  const standing = standingOf(decision);
  const team = application?.shortName || navigationMessages[locale].unnamed;
  return (
    <PageHeader
      trail={<Breadcrumbs label={t.crumbs} trail={[{ label: t.title, href: "/decisions" }, { label: t.numbered(number) }]} />}
      title={t.admissionOf(team)}
      status={
        outcome ? (
          <StatusBadge tone={outcomeTones[outcome]}>{t.outcomes[outcome]}</StatusBadge>
        ) : (
          <StatusBadge tone={standingTones[standing]}>{t.standings[standing]}</StatusBadge>
        )
      }
      lead={
        <>
          {t.motion(application?.teamName || team, application?.organisationName ?? "")}
          <br />
          {open ? <ClosingTime closesAt={closesAt} now={now} locale={locale} /> : t.closedAt(formatDateTime(closedAt ?? closesAt, locale))}
        </>
      }
      actions={standing === "toVote" && <LinkButton href="#ballot">{t.toBallot}</LinkButton>}
    />
  );
}
