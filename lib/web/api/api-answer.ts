import type { Text } from "@/lib/i18n/locale";
import { apiRefusals, type ApiRefusal } from "@/lib/i18n/refusals/api";

const statuses: Readonly<Record<ApiRefusal["code"], number>> = {
  "request.methodClosed": 405,
  "request.tooMany": 429,
  "request.contentTypeForeign": 415,
  "request.bodyTooLarge": 413,
  "request.notJson": 400,
};

/** The one shape in which the API says no: a code for programs, the field meant, a sentence for people. */
export function refusalAnswer(refusal: { code: string; field: string }, message: Text, status: number, headers?: HeadersInit): Response {
  const { code, field } = refusal;
  return Response.json({ code, field, message }, { status, headers });
}

/** The answer to a request that is turned away as a whole; `field` is empty because none is to blame. */
export function apiRefusalAnswer(refusal: ApiRefusal, headers?: HeadersInit): Response {
  const sentence = apiRefusals[refusal.code] as (refusal: ApiRefusal) => Text;
  return refusalAnswer({ code: refusal.code, field: "" }, sentence(refusal), statuses[refusal.code], headers);
}
