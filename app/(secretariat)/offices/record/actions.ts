"use server";

import { officeRegisterMessages } from "@/lib/i18n/messages/office-register";
import { recordOfficeForm } from "@/lib/people/schema";
import { recordOffice } from "@/lib/people/usecases/record-office";
import { formAction } from "@/lib/web/form-action";

export const recordOfficeAction = formAction(recordOfficeForm, recordOffice, {
  revalidate: () => ["/offices"],
  say: (_value, locale) => officeRegisterMessages[locale].form.done,
  redirectTo: () => "/offices",
});
