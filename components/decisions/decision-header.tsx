import { StatusBadge } from "@/components/ui/badge";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { LinkButton } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { describeMatter } from "@/lib/i18n/describe-matter";
import { formatDateTime } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { decisionMessages } from "@/lib/i18n/messages/decisions";
import { ClosingTime } from "./closing-time";
import type { DecisionItem } from "./decision-types";
import { outcomeTones, standingOf, standingTones } from "./standing";

/** What is decided on, and until when. The motion is worded so that only assent is asked for (A10). */
export function DecisionHeader({ locale, decision, now }: { locale: Locale; decision: DecisionItem; now: Date }) {
  const t = decisionMessages[locale];
  const { number, kind, open, closesAt, closedAt, outcome } = decision;
  const standing = standingOf(decision);
  const { short, motion } = describeMatter(decision);
  return (
    <PageHeader
      trail={<Breadcrumbs label={t.crumbs} trail={[{ label: t.title, href: "/decisions" }, { label: t.numbered(number) }]} />}
      title={short[locale]}
      status={
        outcome ? (
          <StatusBadge tone={outcomeTones[outcome]}>{t.outcomes[outcome]}</StatusBadge>
        ) : (
          <StatusBadge tone={standingTones[standing]}>{t.standings[standing]}</StatusBadge>
        )
      }
      lead={
        <>
          {kind === "motion" ? t.putBy : motion[locale]}
          <br />
          {open ? <ClosingTime closesAt={closesAt} now={now} locale={locale} /> : t.closedAt(formatDateTime(closedAt ?? closesAt, locale))}
        </>
      }
      actions={standing === "toVote" && <LinkButton href="#ballot">{t.toBallot}</LinkButton>}
    />
  );
}
