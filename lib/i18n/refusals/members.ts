import type { MemberRefusal } from "@/lib/members/types";
import type { RefusalSentences } from "./sentences";

export const memberRefusals: RefusalSentences<MemberRefusal> = {
  "register.opened": () => ({
    ja: "名簿の運用はすでに始まっています。以後の加盟は運営委員会の承認によってのみ登録されます（4(1)4)）。",
    en: "The register is already open. From now on membership starts only by a decision of the steering committee (4(1)4)).",
  }),
  "member.alreadyOnRegister": () => ({
    ja: "同じ組織の同じ名称のチームがすでに名簿にあります。",
    en: "A team of that name of the same organisation is already on the register.",
  }),
  "member.joinedInFuture": () => ({
    ja: "加盟日には今日までの日付を入力してください。",
    en: "The day of joining cannot be in the future.",
  }),
  "member.lastContact": () => ({
    ja: "連絡窓口（PoC）は常に1つ以上必要です。先に新しい連絡窓口を追加してください（1(3)）。",
    en: "A member always needs a point of contact. Add a new one first (1(3)).",
  }),
  "member.contactExists": () => ({
    ja: "このメールアドレスはすでにこのチームの連絡窓口です。",
    en: "This mail address already is a point of contact of the team.",
  }),
  "member.representativeStays": () => ({
    ja: "代表者は連絡窓口としては終了できません。代表者の交代は事務局にご連絡ください。",
    en: "The representative cannot be ended as a point of contact. Ask the secretariat for a change of representative.",
  }),
};
