import type { Cap, Threshold } from "@/lib/kernel/threshold";
import type { Text } from "./locale";
import { verdictMessages } from "./messages/verdict";

/** A threshold in words, with its strictness: `3分の2以上`, `過半数`; `at least two thirds`, `more than half`. */
export function describeThreshold(threshold: Threshold): Text {
  const ja = verdictMessages.ja.share(threshold);
  const en = verdictMessages.en.share(threshold);
  return threshold.strict ? { ja, en } : { ja: `${ja}以上`, en: `at least ${en}` };
}

/** The same as a bound from above: `4分の1以下`, `at most one quarter`. */
export function describeCap(cap: Cap): Text {
  const share = { ...cap, strict: false };
  return { ja: `${verdictMessages.ja.share(share)}以下`, en: `at most ${verdictMessages.en.share(share)}` };
}
