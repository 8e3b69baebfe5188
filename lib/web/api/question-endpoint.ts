import type { Text } from "@/lib/i18n/locale";
import type { Result } from "@/lib/kernel/result";
import { apiRefusalAnswer, refusalAnswer } from "./api-answer";
import { jsonBody } from "./json-body";
import { requestAllowance } from "./request-allowance";

type FieldRefusal = { readonly code: string; readonly field: string };

/** What a kind of question is answered with, and why it is refused, in words. */
export type Answering<R extends FieldRefusal> = {
  readonly answer: (question: unknown) => Result<object, R>;
  readonly refusalText: (refusal: R) => Text;
};

/**
 * Answers questions of one kind to programs: no sign-in, nothing stored, 600 a minute from one address. The questions
 * of another kind do not count against them.
 */
export function questionEndpoint<R extends FieldRefusal>(
  { answer, refusalText }: Answering<R>,
  milliseconds: () => number,
): (request: Request) => Promise<Response> {
  const secondsToWait = requestAllowance({ requests: 600, milliseconds: 60_000, clients: 20_000 });

  return async (request) => {
    // The edge server overwrites this header with the address of the socket; what a client sends in it never arrives.
    const address = request.headers.get("x-forwarded-for") ?? "unknown";
    const retryAfterSeconds = secondsToWait(address, milliseconds());
    if (retryAfterSeconds > 0) {
      return apiRefusalAnswer({ code: "request.tooMany", retryAfterSeconds }, { "Retry-After": String(retryAfterSeconds) });
    }
    const body = await jsonBody(request);
    if (!body.ok) return apiRefusalAnswer(body.refusal);
    const answered = answer(body.value);
    return answered.ok ? Response.json(answered.value) : refusalAnswer(answered.refusal, refusalText(answered.refusal), 400);
  };
}
