import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atLeast, atMost, keepsWithin, largestPart, moreThan, reaches, smallestPart, type Threshold } from "@/lib/kernel/threshold";
import { Fraction } from "../support/fractions";

const heads = fc.integer({ min: 0, max: 1_000_000_000 });
const share = fc.integer({ min: 1, max: 1000 }).chain((bottom) => fc.tuple(fc.integer({ min: 1, max: bottom }), fc.constant(bottom)));
const threshold: fc.Arbitrary<Threshold> = fc
  .tuple(share, fc.boolean())
  .map(([[top, bottom], strict]) => (strict ? moreThan(top, bottom) : atLeast(top, bottom)));

describe("a threshold", () => {
  it("is reached exactly where the fractions say so", () => {
    fc.assert(
      fc.property(heads, fc.integer({ min: 1, max: 1_000_000_000 }), threshold, (part, whole, asked) => {
        const have = Fraction.of(part, whole);
        const need = Fraction.of(asked.numerator, asked.denominator);
        expect(reaches(part, whole, asked)).toBe(asked.strict ? have.moreThan(need) : have.atLeast(need));
      }),
    );
  });

  it("has a smallest part that reaches it, while one less does not", () => {
    fc.assert(
      fc.property(heads, threshold, (whole, asked) => {
        const least = smallestPart(whole, asked);
        expect(reaches(least, whole, asked)).toBe(true);
        expect(least === 0 || !reaches(least - 1, whole, asked)).toBe(true);
      }),
    );
  });

  it("once reached stays reached by more, and by more of the same whole scaled alike", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 1000 }), threshold, (part, whole, factor, asked) => {
        expect(reaches(part * factor, whole * factor, asked)).toBe(reaches(part, whole, asked));
        if (reaches(part, whole, asked)) expect(reaches(part + 1, whole, asked)).toBe(true);
      }),
    );
  });

  it.each([
    [atLeast(1, 2), 10, [false, true, true]],
    [moreThan(1, 2), 10, [false, false, true]],
  ] as const)("%o of %i is tested one below, on and one above", (asked, whole, expected) => {
    expect([4, 5, 6].map((part) => reaches(part, whole, asked))).toEqual(expected);
  });

  it("a cap allows exactly its share: of twelve, a quarter is three and four are too many", () => {
    expect([2, 3, 4].map((part) => keepsWithin(part, 12, atMost(1, 4)))).toEqual([true, true, false]);
    expect(largestPart(12, atMost(1, 4))).toBe(3);
  });

  it("a cap has a largest part that keeps within it, while one more does not", () => {
    fc.assert(
      fc.property(heads, share, (whole, [top, bottom]) => {
        const cap = atMost(top, bottom);
        const most = largestPart(whole, cap);
        expect(keepsWithin(most, whole, cap)).toBe(true);
        expect(keepsWithin(most + 1, whole, cap)).toBe(false);
      }),
    );
  });

  it("does not lose the last head where floating point would", () => {
    const whole = 9_007_199_254_740_991;
    expect(reaches(6_004_799_503_160_660, whole, atLeast(2, 3))).toBe(false);
    expect(reaches(6_004_799_503_160_661, whole, atLeast(2, 3))).toBe(true);
  });
});
