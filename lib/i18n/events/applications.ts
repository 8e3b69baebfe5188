import type { ApplicationEventType } from "@/lib/applications/events";
import { parseCivilDate } from "@/lib/kernel/civil-date";
import type { JsonValue } from "@/lib/kernel/domain-event";
import { formatDate } from "../format";
import type { Locale } from "../locale";
import { sectionMessages } from "../messages/sections";
import { named, type EventSentences } from "./sentence";

export const applicationEvents: EventSentences<ApplicationEventType> = {
  "joinIntent.stated": () => ({ ja: "加盟の意思が伝えられました", en: "The intent to join was stated" }),
  "application.opened": () => ({ ja: "メールアドレスが確認され、申請の準備が始まりました", en: "The mail address was confirmed and the application was opened" }),
  "application.sectionSaved": ({ section }) => ({
    ja: `「${sectionName(section, "ja")}」を保存しました`,
    en: `“${sectionName(section, "en")}” was saved`,
  }),
  "application.submitted": () => ({ ja: "加盟申請書が提出されました", en: "The application was submitted" }),
  "application.returned": ({ sections }) => ({
    ja: `補正のため差し戻されました（${sectionNames(sections, "ja")}）`,
    en: `The application was returned for completion (${sectionNames(sections, "en")})`,
  }),
  "application.received": () => ({ ja: "書類が揃い、受付が完了しました", en: "The documents are complete and the application was received" }),
  "application.withdrawn": () => ({ ja: "申請が取り下げられました", en: "The application was withdrawn" }),
  "application.guidanceRecorded": () => ({ ja: "加盟ガイダンスを実施しました", en: "The guidance was given" }),
  "application.taken": ({ handlerId }, names) => ({
    ja: `担当者が決まりました${inBrackets(named(handlerId, names), "ja")}`,
    en: `The case was taken on${inBrackets(named(handlerId, names), "en")}`,
  }),
  "application.noteAdded": () => ({ ja: "内部メモを追加しました", en: "An internal note was added" }),
  "recommendation.requested": ({ memberId }, names) => ({
    ja: `推薦を依頼しました${inBrackets(named(memberId, names), "ja")}`,
    en: `A recommendation was requested${inBrackets(named(memberId, names), "en")}`,
  }),
  "recommendation.submitted": ({ memberId, channel, joinedOn }, names) => ({
    ja: `推薦状が${channels.ja[String(channel)] ?? ""}提出されました${inBrackets(named(memberId, names), "ja")}${since(joinedOn, "ja")}`,
    en: `The letter of recommendation was submitted${channels.en[String(channel)] ?? ""}${inBrackets(named(memberId, names), "en")}${since(joinedOn, "en")}`,
  }),
  "recommendation.declined": ({ memberId }, names) => ({
    ja: `推薦が辞退されました${inBrackets(named(memberId, names), "ja")}`,
    en: `The recommendation was declined${inBrackets(named(memberId, names), "en")}`,
  }),
  "recommendation.lapsed": ({ memberId }, names) => ({
    ja: `推薦を依頼していたチームが退会し、依頼は終了しました${inBrackets(named(memberId, names), "ja")}`,
    en: `The team asked to recommend has left, so the request is closed${inBrackets(named(memberId, names), "en")}`,
  }),
};

const channels: Record<Locale, Record<string, string>> = {
  ja: { paper: "書面で", mail: "メールで" },
  en: { paper: " on paper", mail: " by mail" },
};

function inBrackets(name: string | undefined, locale: Locale): string {
  if (name === undefined) return "";
  return locale === "ja" ? `（${name}）` : ` (${name})`;
}

function since(day: JsonValue | undefined, locale: Locale): string {
  const joinedOn = typeof day === "string" ? parseCivilDate(day) : undefined;
  if (!joinedOn) return "";
  return locale === "ja" ? `。推薦者は${formatDate(joinedOn, "ja")}に加盟` : `; the team joined on ${formatDate(joinedOn, "en")}`;
}

function sectionNames(sections: JsonValue | undefined, locale: Locale): string {
  const list = Array.isArray(sections) ? (sections as readonly JsonValue[]) : [];
  return list.map((section) => sectionName(section, locale)).join(locale === "ja" ? "、" : ", ");
}

function sectionName(section: JsonValue | undefined, locale: Locale): string {
  const names: Readonly<Record<string, string>> = sectionMessages[locale];
  return names[String(section)] ?? String(section);
}
