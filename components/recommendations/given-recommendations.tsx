import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { isPossible } from "@/lib/applications/rules/transitions";
import type { Locale } from "@/lib/i18n/locale";
import { myMessages } from "@/lib/i18n/messages/my";
import { RecommendationTable } from "./recommendation-table";
import type { RecommendationItem } from "./recommendation-types";

const shown = 5;

/** 4(1)4): the letters that the team has written, and what it is asked for now. */
export function GivenRecommendations({ locale, recommendations }: { locale: Locale; recommendations: readonly RecommendationItem[] }) {
  const t = myMessages[locale].recommendations;
  if (recommendations.length === 0)
    return (
      <Panel title={t.title}>
        <p className="leading-170 text-solid-gray-700">{t.none}</p>
      </Panel>
    );
  const waiting = recommendations.filter(({ state, application }) => state === "requested" && isPossible(application.state, "recommend")).length;
  return (
    <Panel
      title={t.title}
      aside={
        <LinkButton href="/recommendations" tone="secondary" size="small">
          {t.open}
        </LinkButton>
      }
      flush
    >
      {waiting > 0 && (
        <div className="px-5 pb-4 sm:px-6">
          <Notice tone="info">{t.waiting(waiting)}</Notice>
        </div>
      )}
      <RecommendationTable locale={locale} caption={t.title} rows={recommendations.slice(0, shown)} />
    </Panel>
  );
}
