import { StatusBadge, type Tone } from "@/components/ui/badge";
import type { Locale } from "@/lib/i18n/locale";
import { mailMessages } from "@/lib/i18n/messages/mail";
import type { MailState as State } from "@/lib/mail/types";

const tones: Record<State, Tone> = { queued: "info", held: "neutral", sent: "success", failed: "danger" };

/** Where a mail stands. */
export function MailState({ locale, state }: { locale: Locale; state: State }) {
  return <StatusBadge tone={tones[state]}>{mailMessages[locale].states[state]}</StatusBadge>;
}
