import type { ResignationEventType } from "@/lib/resignations/events";
import { named, type EventSentences } from "./sentence";

export const resignationEvents: EventSentences<ResignationEventType> = {
  "resignation.requested": ({ personId }, names) => ({
    ja: `運営委員が任期途中の退任を申し出ました${inBrackets(named(personId, names), "ja")}`,
    en: `A committee member asked to resign before the term is over${inBrackets(named(personId, names), "en")}`,
  }),
  "resignation.takenBack": ({ personId }, names) => ({
    ja: `退任の申し出が取り下げられました${inBrackets(named(personId, names), "ja")}`,
    en: `A request to resign was taken back${inBrackets(named(personId, names), "en")}`,
  }),
  "resignation.permitted": ({ personId }, names) => ({
    ja: `退任が許可され、席が空きました${inBrackets(named(personId, names), "ja")}`,
    en: `A resignation was permitted, and the seat became vacant${inBrackets(named(personId, names), "en")}`,
  }),
  "resignation.refused": ({ personId }, names) => ({
    ja: `退任は許可されず、委員は在任を続けます${inBrackets(named(personId, names), "ja")}`,
    en: `A resignation was not permitted; the member stays in office${inBrackets(named(personId, names), "en")}`,
  }),
};

function inBrackets(name: string | undefined, locale: "ja" | "en"): string {
  if (!name) return "";
  return locale === "ja" ? `（${name}）` : ` (${name})`;
}
