import { apiRefusalAnswer } from "./api-answer";

/** The answer of a question's address to every method but POST. */
export function refuseMethod(): Response {
  return apiRefusalAnswer({ code: "request.methodClosed" }, { Allow: "POST" });
}
