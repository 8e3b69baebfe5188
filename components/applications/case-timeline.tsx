import { ArticleLink } from "@/components/bylaws/article-link";
import type { Tone } from "@/components/ui/badge";
import { DateTime } from "@/components/ui/date-time";
import { Panel } from "@/components/ui/panel";
import { Timeline } from "@/components/ui/timeline";
import { describeEvent } from "@/lib/i18n/describe-event";
import { formatDateTime } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { applicationMessages } from "@/lib/i18n/messages/applications";
import type { OwnCase } from "./case-types";

const tones: Readonly<Record<string, Tone>> = {
  "application.submitted": "info",
  "application.returned": "warning",
  "application.received": "success",
  "recommendation.submitted": "success",
  "recommendation.declined": "warning",
  "recommendation.lapsed": "warning",
  "member.admitted": "success",
};

/** What has happened in one's case, the latest first. */
export function CaseTimeline({ locale, application: { timeline, names } }: { locale: Locale; application: Pick<OwnCase, "timeline" | "names"> }) {
  const t = applicationMessages[locale].timeline;
  const entries = timeline.toReversed().map(({ seq, at, type, article, by, data }) => ({
    id: String(seq),
    when: <DateTime iso={at.toISOString()}>{formatDateTime(at, locale)}</DateTime>,
    title: describeEvent({ type, data }, locale, names),
    by: (
      <span className="inline-flex flex-wrap gap-x-4">
        {t.hands[by]}
        {article && <ArticleLink article={article} locale={locale} />}
      </span>
    ),
    tone: tones[type],
  }));
  return (
    <Panel title={t.title}>
      <Timeline label={t.label} entries={entries} />
    </Panel>
  );
}
