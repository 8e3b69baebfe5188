/**
 * An exact share of a whole. The constructor makes the author say whether the share itself suffices
 * ("half or more") or must be exceeded ("more than half"). Compared by whole-number multiplication only.
 */
export type Threshold = { readonly numerator: number; readonly denominator: number; readonly strict: boolean };

/** The share itself suffices: `atLeast(2, 3)` is two thirds or more. */
export function atLeast(numerator: number, denominator: number): Threshold {
  return { numerator, denominator, strict: false };
}

/** The share must be exceeded: `moreThan(1, 2)` is more than half. */
export function moreThan(numerator: number, denominator: number): Threshold {
  return { numerator, denominator, strict: true };
}

/** Whether `part` of `whole` reaches the threshold. Both are whole numbers, not negative. */
export function reaches(part: number, whole: number, { numerator, denominator, strict }: Threshold): boolean {
  const have = BigInt(part) * BigInt(denominator);
  const need = BigInt(whole) * BigInt(numerator);
  return strict ? have > need : have >= need;
}

/** The smallest whole part that reaches the threshold: 6 of 9 for two thirds or more, 5 of 9 for more than half. */
export function smallestPart(whole: number, { numerator, denominator, strict }: Threshold): number {
  const need = BigInt(whole) * BigInt(numerator);
  const divisor = BigInt(denominator);
  return Number(strict ? need / divisor + 1n : (need + divisor - 1n) / divisor);
}

/** A share that may be reached but not exceeded. */
export type Cap = { readonly numerator: number; readonly denominator: number };

/** The share itself is still allowed: `atMost(1, 4)` is a quarter or less. */
export function atMost(numerator: number, denominator: number): Cap {
  return { numerator, denominator };
}

/** Whether `part` of `whole` keeps within the cap. Both are whole numbers, not negative. */
export function keepsWithin(part: number, whole: number, { numerator, denominator }: Cap): boolean {
  return BigInt(part) * BigInt(denominator) <= BigInt(whole) * BigInt(numerator);
}

/** The largest whole part that keeps within the cap: 2 of 10 for a quarter or less. */
export function largestPart(whole: number, { numerator, denominator }: Cap): number {
  return Number((BigInt(whole) * BigInt(numerator)) / BigInt(denominator));
}
