"use server";

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
