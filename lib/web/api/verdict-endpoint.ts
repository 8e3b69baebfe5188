import { requestedVerdict } from "@/lib/calculator/rules/requested-verdict";
import type { RequestedVerdict } from "@/lib/calculator/types";
import { describeVerdict } from "@/lib/i18n/describe-verdict";
import { verdictRefusal } from "@/lib/i18n/refusals/verdict";
import { ok } from "@/lib/kernel/result";
import { questionEndpoint } from "./question-endpoint";

/** What the software would decide on a count, for programs. */
export function verdictEndpoint(milliseconds: () => number): (request: Request) => Promise<Response> {
  return questionEndpoint({ answer, refusalText: verdictRefusal }, milliseconds);
}

function answer(question: unknown) {
  const requested = requestedVerdict(question);
  return requested.ok ? ok(told(requested.value)) : requested;
}

function told({ verdict, edition }: RequestedVerdict) {
  const { quorate, adopted, article, required, readings, disputed } = verdict;
  return { quorate, adopted, article, required, sentence: describeVerdict(verdict, edition), readings, disputed };
}
