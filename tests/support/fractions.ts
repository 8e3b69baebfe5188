/** Rational numbers in lowest terms, for oracles: written without looking at the software's own arithmetic. */
export class Fraction {
  private constructor(
    readonly top: bigint,
    readonly bottom: bigint,
  ) {}

  static of(top: number, bottom = 1): Fraction {
    if (bottom === 0) throw new RangeError("a fraction of nothing");
    const divisor = greatestCommonDivisor(BigInt(top), BigInt(bottom));
    return new Fraction(BigInt(top) / divisor, BigInt(bottom) / divisor);
  }

  minus(other: Fraction): Fraction {
    const top = this.top * other.bottom - other.top * this.bottom;
    const bottom = this.bottom * other.bottom;
    const divisor = greatestCommonDivisor(top, bottom);
    return new Fraction(top / divisor, bottom / divisor);
  }

  /** -1, 0 or 1 */
  sign(): number {
    return this.top === 0n ? 0 : this.top > 0n ? 1 : -1;
  }

  atLeast(other: Fraction): boolean {
    return this.minus(other).sign() !== -1;
  }

  moreThan(other: Fraction): boolean {
    return this.minus(other).sign() === 1;
  }
}

function greatestCommonDivisor(one: bigint, other: bigint): bigint {
  let [a, b] = [one < 0n ? -one : one, other < 0n ? -other : other];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}
