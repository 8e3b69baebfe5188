import { answeredDates } from "@/lib/calculator/rules/answered-dates";
import { requestedDates } from "@/lib/calculator/rules/requested-dates";
import type { RequestedDates } from "@/lib/calculator/types";
import { describeDates } from "@/lib/i18n/describe-dates";
import { datesRefusal } from "@/lib/i18n/refusals/dates";
import { ok } from "@/lib/kernel/result";
import { questionEndpoint } from "./question-endpoint";

/** When a term, a period or a duty begins and ends, for programs. */
export function datesEndpoint(milliseconds: () => number): (request: Request) => Promise<Response> {
  return questionEndpoint({ answer, refusalText: datesRefusal }, milliseconds);
}

function answer(question: unknown) {
  const requested = requestedDates(question);
  return requested.ok ? ok(told(requested.value)) : requested;
}

/** The days asked for stand beside one another; under each reading the same again. */
function told({ found, readings, edition }: RequestedDates) {
  return {
    ...answeredDates(found),
    article: found.article,
    edition: edition.id,
    readings: readings.map(({ id, choice, found: other }) => ({ id, choice, ...answeredDates(other) })),
    sentence: describeDates(found, edition),
  };
}
