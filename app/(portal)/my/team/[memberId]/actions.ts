"use server";

import { addContactInput, updateContactInput, updateMemberInput } from "@/lib/members/schema";
import { addContact } from "@/lib/members/usecases/add-contact";
import { updateContact } from "@/lib/members/usecases/update-contact";
import { updateMember } from "@/lib/members/usecases/update-member";
import { formAction } from "@/lib/web/form-action";
import { memberPage } from "@/lib/web/member-page";

export const updateMemberAction = formAction(updateMemberInput, updateMember, {
  redirectTo: ({ memberId }) => memberPage(memberId, "team"),
});

export const updateContactAction = formAction(updateContactInput, updateContact, {
  redirectTo: ({ memberId }) => memberPage(memberId, "contact"),
});

export const addContactAction = formAction(addContactInput, addContact, {
  redirectTo: ({ memberId }) => memberPage(memberId, "added"),
});
