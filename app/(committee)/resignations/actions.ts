"use server";

import { resignationMessages } from "@/lib/i18n/messages/resignations";
import { referResignationInput, requestResignationInput, takeBackResignationInput } from "@/lib/resignations/schema";
import { referResignation } from "@/lib/resignations/usecases/refer-resignation";
import { requestResignation } from "@/lib/resignations/usecases/request-resignation";
import { takeBackResignation } from "@/lib/resignations/usecases/take-back-resignation";
import { formAction } from "@/lib/web/form-action";

const revalidate = () => ["/resignations", "/decisions"];

export const requestResignationAction = formAction(requestResignationInput, requestResignation, {
  revalidate,
  say: (_value, locale) => resignationMessages[locale].asked,
});

export const takeBackResignationAction = formAction(takeBackResignationInput, takeBackResignation, {
  revalidate,
  say: (_value, locale) => resignationMessages[locale].takenBackDone,
});

export const referResignationAction = formAction(referResignationInput, referResignation, {
  revalidate,
  say: (_value, locale) => resignationMessages[locale].putDone,
  redirectTo: ({ decisionId }) => `/decisions/${decisionId}`,
});
