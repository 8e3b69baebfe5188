/** The provisions of the rules in their order, chapter by chapter. What each says stands in `lib/i18n/messages/articles.ts`. */
export const chapters = [
  { number: "1", provisions: ["1(1)", "1(2)", "1(3)"] },
  { number: "2", provisions: ["2"] },
  { number: "3", provisions: ["3"] },
  {
    number: "4",
    provisions: [
      "4",
      "4(1)1)",
      "4(1)2)",
      "4(1)3)",
      "4(1)4)",
      "4(1)5)",
      "4(1)6)",
      "4(2)1)",
      "4(2)2)",
      "4(2)3)",
      "4(2)4)",
      "4(2)5)",
      "4(2)6)",
    ],
  },
  { number: "5", provisions: ["5 1)", "5 2)", "5 3)", "5 4)", "5 5)", "5 6)"] },
  {
    number: "6",
    provisions: ["6(1)", "6(2)", "6(3)", "6(4)", "6(5)", "6(6)1)", "6(6)2)", "6(6)3)", "6(6)4)", "6(7)"],
  },
  { number: "7", provisions: ["7(1)", "7(2)", "7(3)"] },
  { number: "8", provisions: ["8(1)", "8(2)", "8(3)", "8(4)"] },
  { number: "附則", provisions: ["附則"] },
] as const;

export type ChapterNumber = (typeof chapters)[number]["number"];
export type ProvisionNumber = (typeof chapters)[number]["provisions"][number];
