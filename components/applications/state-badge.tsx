import { StatusBadge, type Tone } from "@/components/ui/badge";
import type { ApplicationState } from "@/lib/applications/types";
import type { Locale } from "@/lib/i18n/locale";
import { applicationMessages } from "@/lib/i18n/messages/applications";

const tones: Record<ApplicationState, Tone> = {
  drafting: "neutral",
  submitted: "info",
  returned: "warning",
  received: "info",
  voting: "info",
  admitted: "success",
  rejected: "neutral",
  withdrawn: "neutral",
};

/** Where a case stands, as its applicant reads it. */
export function StateBadge({ state, locale }: { state: ApplicationState; locale: Locale }) {
  return <StatusBadge tone={tones[state]}>{applicationMessages[locale].states[state]}</StatusBadge>;
}
