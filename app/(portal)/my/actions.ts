"use server";

import { giveNoticeInput, takeBackNoticeInput } from "@/lib/departures/schema";
import { giveNotice } from "@/lib/departures/usecases/give-notice";
import { takeBackNotice } from "@/lib/departures/usecases/take-back-notice";
import { departureMessages } from "@/lib/i18n/messages/departures";
import { myMessages } from "@/lib/i18n/messages/my";
import { contactInput } from "@/lib/members/schema";
import { confirmContact } from "@/lib/members/usecases/confirm-contact";
import { endContact } from "@/lib/members/usecases/end-contact";
import { formAction } from "@/lib/web/form-action";

const revalidate = ({ memberId }: { memberId: string }) => ["/my", `/members/${memberId}`];

export const confirmContactAction = formAction(contactInput, confirmContact, {
  revalidate,
  say: (_value, locale) => myMessages[locale].people.confirmed,
});

export const endContactAction = formAction(contactInput, endContact, {
  revalidate,
  say: (_value, locale) => myMessages[locale].people.ended,
});

export const giveNoticeAction = formAction(giveNoticeInput, giveNotice, {
  revalidate: () => ["/my", "/account", "/departures"],
  say: ({ kind, inEffect }, locale) => departureMessages[locale][kind === "office" ? "office" : "leave"][inEffect ? "left" : "given"],
  redirectTo: ({ memberId, inEffect }) => (memberId === null ? "/account" : inEffect ? "/my" : `/my?team=${memberId}`),
});

export const takeBackNoticeAction = formAction(takeBackNoticeInput, takeBackNotice, {
  revalidate: () => ["/my", "/account", "/departures"],
  say: (_value, locale) => departureMessages[locale].takeBack.done,
});
