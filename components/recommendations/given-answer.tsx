import { LetterPanel } from "@/components/applications/letter-panel";
import { Notice } from "@/components/ui/notice";
import { formatDateTime } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { recommendationMessages } from "@/lib/i18n/messages/recommendations";
import type { RecommendationFile } from "./recommendation-types";

/** What the team answered, as it was sent; or that no answer is wanted any more. */
export function GivenAnswer({ locale, recommendation }: { locale: Locale; recommendation: RecommendationFile }) {
  const t = recommendationMessages[locale];
  const { state, answeredAt, letter, reason } = recommendation;
  const when = answeredAt ? formatDateTime(answeredAt, locale) : "";
  if (state === "submitted")
    return (
      <>
        <Notice tone="success" title={t.letter.submittedTitle}>
          {t.letter.submitted(when)}
        </Notice>
        <LetterPanel locale={locale} letter={{ ...recommendation, text: letter ?? "" }} />
      </>
    );
  if (state === "declined")
    return (
      <Notice tone="info" title={t.decline.declinedTitle}>
        <p>{t.decline.declined(when)}</p>
        {reason ? (
          <p className="mt-2 border-l-4 border-line pl-4 whitespace-pre-line">
            <span className="block text-[0.8125rem] text-solid-gray-700">{t.decline.reason}</span>
            {reason}
          </p>
        ) : (
          <p className="text-solid-gray-700">{t.decline.noReason}</p>
        )}
      </Notice>
    );
  return (
    <Notice tone="info" title={t.lapsed.title}>
      {t.lapsed.text}
    </Notice>
  );
}
