import type { PeopleEventType } from "@/lib/people/events";
import type { EventSentences } from "./sentence";

export const peopleEvents: EventSentences<PeopleEventType> = {
  "person.signedIn": () => ({ ja: "サインインしました", en: "Signed in" }),
  "person.signInFailed": () => ({ ja: "サインインに失敗しました", en: "A sign-in failed" }),
  "person.sessionEnded": () => ({ ja: "セッションを終了しました", en: "A session was ended" }),
  "person.passwordRequested": () => ({ ja: "パスワードの再設定が求められました", en: "A new password was asked for" }),
  "person.passwordSet": () => ({ ja: "パスワードが設定されました", en: "A password was set" }),
  "person.localeChosen": () => ({ ja: "表示言語が変更されました", en: "The language was changed" }),
  "person.officeRecorded": () => ({ ja: "役職が登録されました", en: "An office was recorded" }),
};
