import { Countdown } from "@/components/ui/date-time";
import { formatDeadline, formatRelative } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { decisionMessages } from "@/lib/i18n/messages/decisions";

const urgentHours = 24;

/** Until when one can vote, and how long that is from now, in words. */
export function ClosingTime({ closesAt, now, locale }: { closesAt: Date; now: Date; locale: Locale }) {
  const t = decisionMessages[locale];
  const left = closesAt.getTime() - now.getTime();
  return (
    <Countdown
      iso={closesAt.toISOString()}
      left={left < 60_000 ? t.closesSoon : t.closesIn(formatRelative(closesAt, now, locale))}
      until={t.closesAt(formatDeadline(closesAt, locale))}
      urgent={left < urgentHours * 3_600_000}
    />
  );
}
