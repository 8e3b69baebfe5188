"use server";

import { recordOfficeForm } from "@/lib/people/schema";
import { recordOffice } from "@/lib/people/usecases/record-office";
import { formAction } from "@/lib/web/form-action";

export const recordOfficeAction = formAction(recordOfficeForm, recordOffice, {
  revalidate: () => ["/offices"],
  redirectTo: () => "/offices",
});
