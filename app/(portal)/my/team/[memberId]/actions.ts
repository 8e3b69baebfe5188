"use server";

import { myMessages } from "@/lib/i18n/messages/my";
import { addContactInput, updateContactInput, updateMemberInput } from "@/lib/members/schema";
import { addContact } from "@/lib/members/usecases/add-contact";
import { updateContact } from "@/lib/members/usecases/update-contact";
import { updateMember } from "@/lib/members/usecases/update-member";
import { formAction } from "@/lib/web/form-action";
import { memberPage } from "@/lib/web/member-page";

export const updateMemberAction = formAction(updateMemberInput, updateMember, {
  say: (_value, locale) => myMessages[locale].saved.team,
  redirectTo: ({ memberId }) => memberPage(memberId),
});

export const updateContactAction = formAction(updateContactInput, updateContact, {
  say: (_value, locale) => myMessages[locale].saved.contact,
  redirectTo: ({ memberId }) => memberPage(memberId),
});

export const addContactAction = formAction(addContactInput, addContact, {
  say: (_value, locale) => myMessages[locale].saved.added,
  redirectTo: ({ memberId }) => memberPage(memberId),
});
