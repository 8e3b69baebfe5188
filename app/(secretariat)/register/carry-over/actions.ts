"use server";

import { registerMessages } from "@/lib/i18n/messages/register";
import { carryOverMember } from "@/lib/members/usecases/carry-over-member";
import { carryOverMemberForm } from "@/lib/register/schema";
import { formAction } from "@/lib/web/form-action";

export const carryOverMemberAction = formAction(carryOverMemberForm, carryOverMember, {
  revalidate: () => ["/register"],
  say: (_value, locale) => registerMessages[locale].form.done,
});
