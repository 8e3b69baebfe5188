"use server";

import { officeRegisterMessages } from "@/lib/i18n/messages/office-register";
import { endOfficeInput } from "@/lib/people/schema";
import { endOffice } from "@/lib/people/usecases/end-office";
import { formAction } from "@/lib/web/form-action";

export const endOfficeAction = formAction(endOfficeInput, endOffice, {
  revalidate: () => ["/offices"],
  say: (_value, locale) => officeRegisterMessages[locale].end.done,
});
