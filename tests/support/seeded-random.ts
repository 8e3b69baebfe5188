/** Chance that can be repeated from its seed. */
export interface Chance {
  /** A whole number below the limit. */
  below(limit: number): number;
  pick<T>(from: readonly T[]): T;
  /** Whether something happens that does so once in so many times. */
  once(inSoMany: number): boolean;
}

/** Marsaglia's xorshift with 32 bits: short, and good enough to shuffle test cases. */
export function seededRandom(seed: number): Chance {
  let state = seed | 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  const below = (limit: number) => next() % limit;
  return {
    below,
    pick: (from) => {
      if (from.length === 0) throw new Error("There is nothing to pick from");
      return from[below(from.length)] as (typeof from)[number];
    },
    once: (inSoMany) => below(inSoMany) === 0,
  };
}
