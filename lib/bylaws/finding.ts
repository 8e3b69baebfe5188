import type { ReadingUsed } from "./readings";

/** What a rule found: whether it holds, on which article, by which readings, and the numbers behind it. */
export type Finding<F> = {
  readonly holds: boolean;
  readonly article: string;
  readonly readings: readonly ReadingUsed[];
  readonly facts: F;
};
