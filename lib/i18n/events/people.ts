import type { PeopleEventType } from "@/lib/people/events";
import type { JsonValue } from "@/lib/kernel/domain-event";
import type { Locale } from "../locale";
import { officeMessages } from "../messages/offices";
import type { EventSentences } from "./sentence";

export const peopleEvents: EventSentences<PeopleEventType> = {
  "person.signedIn": () => ({ ja: "サインインしました", en: "Signed in" }),
  "person.signInFailed": () => ({ ja: "サインインに失敗しました", en: "A sign-in failed" }),
  "person.sessionEnded": () => ({ ja: "セッションを終了しました", en: "A session was ended" }),
  "person.passwordRequested": () => ({ ja: "パスワードの再設定が求められました", en: "A new password was asked for" }),
  "person.passwordSet": () => ({ ja: "パスワードが設定されました", en: "A password was set" }),
  "person.localeChosen": () => ({ ja: "表示言語が変更されました", en: "The language was changed" }),
  "person.officeRecorded": ({ office, seat }) => ({
    ja: `役職が登録されました（${officeName(office, seat, "ja")}）`,
    en: `An office was recorded (${officeName(office, seat, "en")})`,
  }),
  "person.officeEnded": ({ office, seat }) => ({
    ja: `役職の任期が終えられました（${officeName(office, seat, "ja")}）`,
    en: `An office was ended (${officeName(office, seat, "en")})`,
  }),
};

function officeName(office: JsonValue | undefined, seat: JsonValue | undefined, locale: Locale): string {
  const names: Readonly<Record<string, string>> = officeMessages[locale];
  const name = names[String(office)] ?? String(office);
  if (typeof seat !== "number") return name;
  return locale === "ja" ? `${name}・第${seat}席` : `${name}, seat ${seat}`;
}
