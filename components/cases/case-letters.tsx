import { LetterPanel } from "@/components/applications/letter-panel";
import { StatusBadge, type Tone } from "@/components/ui/badge";
import { Panel } from "@/components/ui/panel";
import type { RecommendationState } from "@/lib/applications/types";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { caseMessages } from "@/lib/i18n/messages/cases";
import type { CaseFile, CaseLetter } from "./case-types";

const tones: Record<RecommendationState, Tone> = { requested: "info", submitted: "success", declined: "warning", replaced: "neutral", lapsed: "warning" };

/** The letter that counts, and below it everybody who was asked. */
export function CaseLetters({ locale, file: { letters, recommendation } }: { locale: Locale; file: Pick<CaseFile, "letters" | "recommendation"> }) {
  const t = caseMessages[locale].letters;
  const written = recommendation?.state === "submitted" ? { ...recommendation, text: recommendation.letter ?? "" } : null;
  const others = letters.filter((one) => one !== recommendation || !written);
  return (
    <>
      <LetterPanel locale={locale} letter={written} />
      {others.length > 0 && (
        <Panel title={t.title}>
          <ul className="grid">
            {others.map((letter) => (
              <Asked key={letter.id} locale={locale} letter={letter} />
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}

function Asked({ locale, letter: { state, member, requestedAt, answeredAt, reason, letter } }: { locale: Locale; letter: CaseLetter }) {
  const t = caseMessages[locale].letters;
  return (
    <li className="grid gap-1.5 border-b border-line py-3 first:pt-0 last:border-0 last:pb-0">
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <StatusBadge tone={tones[state]}>{t.states[state]}</StatusBadge>
        <a href={`/members/${member.id}`}>{member.shortName}</a>
        <span className="text-[0.875rem] text-solid-gray-700 tabular-nums">
          {[t.requested(formatDate(requestedAt, locale)), ...(answeredAt ? [t.answered(formatDate(answeredAt, locale))] : [])].join(locale === "ja" ? "、" : ", ")}
        </span>
      </p>
      {reason && <p className="border-l-4 border-line pl-4 text-[0.9375rem] leading-170 whitespace-pre-line">{reason}</p>}
      {state === "replaced" && letter && (
        <details className="text-[0.9375rem] leading-170">
          <summary className="cursor-pointer">{t.read}</summary>
          <p className="mt-2 max-w-[44em] border-l-4 border-line pl-4 whitespace-pre-line">{letter}</p>
        </details>
      )}
    </li>
  );
}
