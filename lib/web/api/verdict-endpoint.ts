import { requestedVerdict } from "@/lib/calculator/rules/requested-verdict";
import { describeVerdict } from "@/lib/i18n/describe-verdict";
import { verdictRefusal } from "@/lib/i18n/refusals/verdict";
import { apiRefusalAnswer, refusalAnswer } from "./api-answer";
import { jsonBody } from "./json-body";
import { requestAllowance } from "./request-allowance";

/** What the software would decide on a count, for programs: no sign-in, nothing stored. */
export function verdictEndpoint(milliseconds: () => number): (request: Request) => Promise<Response> {
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
    const requested = requestedVerdict(body.value);
    if (!requested.ok) return refusalAnswer(requested.refusal, verdictRefusal(requested.refusal), 400);
    const { verdict, edition } = requested.value;
    const { quorate, adopted, article, required, readings, disputed } = verdict;
    return Response.json({ quorate, adopted, article, required, sentence: describeVerdict(verdict, edition), readings, disputed });
  };
}
