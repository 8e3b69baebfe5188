import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkDigit, isCorporateNumber } from "@/lib/applications/rules/corporate-number";

const base = fc.stringMatching(/^\d{12}$/);

describe("the check digit of a 法人番号 (Ministry of Finance Ordinance 70 of 2014, Article 2)", () => {
  it("accepts a number that was published", () => {
    expect(isCorporateNumber("7000012050002")).toBe(true);
  });

  it("accepts one first digit for every base number, and it is never zero", () => {
    fc.assert(
      fc.property(base, (digits) => {
        const accepted = [..."0123456789"].filter((first) => isCorporateNumber(first + digits));
        expect(accepted).toEqual([String(checkDigit(digits))]);
        expect(accepted).not.toContain("0");
      }),
    );
  });

  it("notices that one digit was mistyped, unless nine and zero were taken for each other", () => {
    fc.assert(
      fc.property(base, fc.integer({ min: 0, max: 11 }), fc.integer({ min: 0, max: 9 }), (digits, place, other) => {
        const digit = Number(digits[place]);
        fc.pre(digit !== other && Math.abs(digit - other) !== 9);
        const mistyped = digits.slice(0, place) + String(other) + digits.slice(place + 1);
        expect(checkDigit(mistyped)).not.toBe(checkDigit(digits));
      }),
    );
  });

  it.each(["", "700001205000", "70000120500020", "700001205000x", " 7000012050002", "７０００012050002"])("refuses %j", (text) => {
    expect(isCorporateNumber(text)).toBe(false);
  });
});
