import { StatusBadge, type Tone } from "@/components/ui/badge";
import type { RecommendationState } from "@/lib/applications/types";
import type { Locale } from "@/lib/i18n/locale";
import { recommendationMessages } from "@/lib/i18n/messages/recommendations";

type Answer = "requested" | "submitted" | "declined" | "lapsed";

const tones: Record<Answer, Tone> = { requested: "warning", submitted: "success", declined: "neutral", lapsed: "neutral" };

/** What the team has answered. A request lapses when its case goes on without it. */
export function AnswerBadge({ locale, state, mayAnswer }: { locale: Locale; state: RecommendationState; mayAnswer: boolean }) {
  const answer = state === "submitted" || state === "declined" ? state : mayAnswer ? "requested" : "lapsed";
  return <StatusBadge tone={tones[answer]}>{recommendationMessages[locale].states[answer]}</StatusBadge>;
}
