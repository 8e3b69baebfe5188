import { Badge, StatusBadge, type Tone } from "@/components/ui/badge";
import type { Locale } from "@/lib/i18n/locale";
import { applicationMessages } from "@/lib/i18n/messages/applications";
import type { SectionMark } from "./section-mark";

const tones: Record<SectionMark, Tone> = { complete: "success", empty: "neutral", partial: "info", invalid: "warning", returned: "warning" };

/** How far a part of the form is, in a word. */
export function SectionBadge({ mark, locale }: { mark: SectionMark; locale: Locale }) {
  const word = applicationMessages[locale].form.marks[mark];
  return mark === "empty" ? <Badge>{word}</Badge> : <StatusBadge tone={tones[mark]}>{word}</StatusBadge>;
}
