import type { Refusal } from "@/lib/kernel/result";
import type { Text } from "../locale";

/** For every refusal of the union its sentence in both languages: one without a sentence does not compile. */
export type RefusalSentences<R extends Refusal> = { readonly [C in R["code"]]: (refusal: Extract<R, { code: C }>) => Text };
