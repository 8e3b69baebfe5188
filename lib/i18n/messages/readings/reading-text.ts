import type { z } from "zod";
import type { readingChoices, ReadingId } from "@/lib/bylaws/readings";
import type { Text } from "../../locale";

/** An unclear sentence: what is asked of it, every answer that the software knows, and why the default is the default. */
export type ReadingText<I extends ReadingId> = {
  readonly question: Text;
  readonly choices: Readonly<Record<z.infer<(typeof readingChoices)[I]>, Text>>;
  readonly reason: Text;
};

/** The texts of some readings: a choice without its words does not compile. */
export type ReadingTexts<I extends ReadingId> = { readonly [K in I]: ReadingText<K> };
