import type { DepartureEventType } from "@/lib/departures/events";
import { parseCivilDate } from "@/lib/kernel/civil-date";
import { formatDate } from "../format";
import type { Locale } from "../locale";
import { officeMessages } from "../messages/offices";
import { named, type EventData, type EventSentences, type Names } from "./sentence";

export const departureEvents: EventSentences<DepartureEventType> = {
  "departure.noticeGiven": (data, names) => ({
    ja: `${what(data, names, "ja")}の届出がありました（${day(data, "ja")}から）`,
    en: `Notice was given: ${what(data, names, "en")}, from ${day(data, "en")} on`,
  }),
  "departure.takenBack": (data, names) => ({
    ja: `${what(data, names, "ja")}の届出が取り下げられました`,
    en: `A notice was taken back: ${what(data, names, "en")}`,
  }),
  "departure.tookEffect": (data, names) => ({
    ja: `${what(data, names, "ja")}の効力が生じました（${day(data, "ja")}から）`,
    en: `A notice took effect: ${what(data, names, "en")}, from ${day(data, "en")} on`,
  }),
  "departure.lapsed": (data, names) => ({
    ja: `${what(data, names, "ja")}の届出は、すでに終わっていたため失効しました`,
    en: `A notice lapsed, because what it was to end was over: ${what(data, names, "en")}`,
  }),
};

function what({ memberId, personId, office }: EventData, names: Names, locale: Locale): string {
  const name = named(memberId ?? personId, names);
  const titles: Readonly<Record<string, string>> = officeMessages[locale];
  const act = memberId ? acts[locale].membership : acts[locale].office(titles[String(office)] ?? String(office));
  if (!name) return act;
  return locale === "ja" ? `${act}（${name}）` : `${act} (${name})`;
}

const acts: Record<Locale, { membership: string; office(title: string): string }> = {
  ja: { membership: "退会", office: (title) => `${title}の辞任` },
  en: { membership: "withdrawal", office: (title) => `resignation as ${title.toLowerCase()}` },
};

function day({ effectiveOn }: EventData, locale: Locale): string {
  const parsed = typeof effectiveOn === "string" ? parseCivilDate(effectiveOn) : undefined;
  return parsed ? formatDate(parsed, locale) : "–";
}
