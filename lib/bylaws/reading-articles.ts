import type { ProvisionNumber } from "./articles";
import type { ReadingId } from "./readings";

/** Unclear sentences that the software always reads the same way, whatever the edition. */
export const fixedReadingIds = ["A2", "A9", "A12", "A44"] as const;

export type FixedReadingId = (typeof fixedReadingIds)[number];

export type AnyReadingId = ReadingId | FixedReadingId;

/** Where each unclear sentence stands, the principal place first. */
export const readingArticles: Readonly<Record<AnyReadingId, readonly [ProvisionNumber, ...ProvisionNumber[]]>> = {
  A1: ["4(1)1)", "4(1)2)", "4(1)4)"],
  A2: ["4", "6(1)"],
  A3: ["4(1)4)", "4(2)4)", "5 4)", "6(2)"],
  A4: ["4(1)4)", "4(2)4)", "5 4)", "6(2)"],
  A5: ["4(1)4)"],
  A6: ["4(1)4)", "6(5)"],
  A7: ["4(1)4)"],
  A8: ["4(1)5)", "4(2)5)", "5 5)", "6(6)3)"],
  A9: ["4(2)1)"],
  A10: ["6(2)"],
  A11: ["4(1)6)", "4(2)6)", "5 6)"],
  A12: ["4(1)6)", "4(2)6)"],
  A13: ["4(1)6)", "4(2)6)", "5 6)"],
  A14: ["6(2)", "4(1)6)"],
  A15: ["4(1)6)", "4(2)6)", "5 6)"],
  A16: ["4(1)6)", "4(2)6)", "5 6)"],
  A17: ["4(1)6)", "4(2)6)"],
  A18: ["6(2)"],
  A19: ["6(1)", "6(6)4)"],
  A20: ["6(1)"],
  A21: ["6(1)"],
  A22: ["6(1)"],
  A23: ["6(1)"],
  A24: ["6(1)"],
  A25: ["6(4)", "6(1)", "6(3)"],
  A26: ["5 1)"],
  A27: ["5 4)"],
  A28: ["4(2)3)"],
  A29: ["4(2)4)", "5 4)"],
  A30: ["6(1)"],
  A31: ["6(1)"],
  A32: ["6(2)"],
  A33: ["6(2)"],
  A34: ["6(2)"],
  A35: ["6(2)"],
  A36: ["6(2)"],
  A37: ["6(2)"],
  A38: ["4(1)2)", "4(2)2)", "5 2)", "7(2)"],
  A39: ["6(3)", "6(4)"],
  A40: ["8(4)", "4(2)1)", "5 1)"],
  A41: ["4(1)3)"],
  A42: ["6(6)1)"],
  A43: ["6(6)1)"],
  A44: ["6(2)"],
  A45: ["附則", "2"],
  A46: ["8(1)", "6(2)"],
  A47: ["8(4)"],
};

/** The unclear sentences of a provision, in the order of their numbers. */
export function readingsOf(provision: ProvisionNumber): readonly AnyReadingId[] {
  return (Object.keys(readingArticles) as AnyReadingId[]).filter((id) => readingArticles[id].includes(provision));
}
