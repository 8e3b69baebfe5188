import type { MemberEventType } from "@/lib/members/events";
import { parseCivilDate } from "@/lib/kernel/civil-date";
import type { JsonValue } from "@/lib/kernel/domain-event";
import { formatDate } from "../format";
import type { Locale } from "../locale";
import type { EventSentences } from "./sentence";

export const memberEvents: EventSentences<MemberEventType> = {
  "member.carriedOver": ({ joinedOn }) => ({
    ja: `従来の名簿から引き継がれました（${day(joinedOn, "ja")}加盟）`,
    en: `Carried over from the earlier register (joined on ${day(joinedOn, "en")})`,
  }),
  "member.admitted": ({ joinedOn }) => ({
    ja: `${day(joinedOn, "ja")}付けで一般会員になりました`,
    en: `The team became a general member on ${day(joinedOn, "en")}`,
  }),
  "register.opened": () => ({ ja: "名簿の運用が始まりました", en: "The register was opened" }),
  "register.markedDemo": () => ({ ja: "デモ用の架空の協議会として作られました", en: "The register was made for the demo, with invented people" }),
  "member.updated": () => ({ ja: "会員情報が変更されました", en: "The member's data was changed" }),
  "member.contactUpdated": () => ({ ja: "連絡先が変更されました", en: "A contact's data was changed" }),
  "member.contactConfirmed": () => ({ ja: "連絡窓口の確認が行われました", en: "A contact confirmed that it can be reached" }),
  "member.contactAdded": ({ role }) => ({
    ja: role === "representative" ? "代表者が登録されました" : "連絡窓口が追加されました",
    en: role === "representative" ? "A representative was recorded" : "A point of contact was added",
  }),
  "member.contactEnded": () => ({ ja: "代表者又は連絡窓口の登録が終わりました", en: "A representative or point of contact ended" }),
};

function day(value: JsonValue | undefined, locale: Locale): string {
  const parsed = typeof value === "string" ? parseCivilDate(value) : undefined;
  return parsed ? formatDate(parsed, locale) : "–";
}
