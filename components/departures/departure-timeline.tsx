import type { Tone } from "@/components/ui/badge";
import { DateTime } from "@/components/ui/date-time";
import { Timeline, type TimelineEntry } from "@/components/ui/timeline";
import { formatDate, formatDateTime } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { departureMessages } from "@/lib/i18n/messages/departures";
import type { DepartureState } from "@/lib/departures/types";
import type { NoticeItem } from "./departure-types";

const tones: Record<DepartureState, Tone> = { pending: "info", takenBack: "neutral", effective: "warning", lapsed: "neutral" };

/** When notices came, were taken back and took effect, the latest first. */
export function DepartureTimeline({ locale, notices }: { locale: Locale; notices: readonly NoticeItem[] }) {
  const t = departureMessages[locale].panel;
  return <Timeline label={t.timeline} entries={notices.flatMap((notice) => [...ending(notice, locale), given(notice, locale)])} />;
}

function ending({ id, state, endedAt, endSource }: NoticeItem, locale: Locale): TimelineEntry[] {
  const t = departureMessages[locale];
  return endedAt ? [{ id: `${id}-end`, when: <Moment at={endedAt} locale={locale} />, title: t.states[state], tone: tones[state], detail: endSource && t.panel.source(endSource) }] : [];
}

function given({ id, recordedAt, channel, giverName, recordedByName, effectiveOn, reason }: NoticeItem, locale: Locale): TimelineEntry {
  const t = departureMessages[locale];
  const who = channel === "online" ? [t.panel.signed(giverName)] : [t.panel.signed(giverName), t.panel.recorded(recordedByName)];
  const detail = (
    <>
      <p>{[t.panel.willEffect(formatDate(effectiveOn, locale)), ...who].join(locale === "ja" ? "、" : "; ")}</p>
      {reason && <p className="whitespace-pre-line text-solid-gray-700">{reason}</p>}
    </>
  );
  return { id, when: <Moment at={recordedAt} locale={locale} />, title: t.panel.given(t.channels[channel]), detail, tone: "info" };
}

function Moment({ at, locale }: { at: Date; locale: Locale }) {
  return <DateTime iso={at.toISOString()}>{formatDateTime(at, locale)}</DateTime>;
}
