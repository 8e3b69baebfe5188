import type { PeopleRefusal } from "@/lib/people/types";
import type { CommonRefusal } from "./denial";
import { officeRefusals } from "./offices";
import type { RefusalSentences } from "./sentences";

export const peopleRefusals: RefusalSentences<Exclude<PeopleRefusal, CommonRefusal>> = {
  ...officeRefusals,
  "link.invalid": () => ({
    ja: "このリンクは使用済みか、有効期限が切れています。新しいリンクをお求めください。",
    en: "This link has been used or has expired. Please ask for a new one.",
  }),
  "office.alreadySetUp": () => ({
    ja: "すでに役職が登録されています。以後は事務局が画面から登録します。",
    en: "Offices are already recorded. From now on the secretariat records them on screen.",
  }),
};
