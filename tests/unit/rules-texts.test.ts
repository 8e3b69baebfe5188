import { describe, expect, it } from "vitest";
import { articleAnchor, articleHref, readingHref } from "@/lib/bylaws/article-href";
import { chapters } from "@/lib/bylaws/articles";
import type { Edition } from "@/lib/bylaws/edition";
import { edition20170322 as edition } from "@/lib/bylaws/editions/2017-03-22";
import { readingArticles } from "@/lib/bylaws/reading-articles";
import { readingChoices, readingIds } from "@/lib/bylaws/readings";
import { locales } from "@/lib/i18n/locale";
import { provisionTexts } from "@/lib/i18n/messages/articles";
import { editionSettings } from "@/lib/i18n/messages/edition-settings";
import { choiceText, describeReadings } from "@/lib/i18n/messages/readings";
import { moreThan } from "@/lib/kernel/threshold";
import { editionReading } from "../support/editions";

const provisions = chapters.flatMap((chapter) => [...chapter.provisions]);

describe("the page of the rules", () => {
  it("links each provision by an anchor of its own", () => {
    expect(articleHref("6(2)")).toBe("/rules#6-2");
    expect(articleHref("4(1)4)")).toBe("/rules#4-1-4");
    expect(articleHref("5 1)")).toBe("/rules#5-1");
    expect(articleHref("附則")).toBe("/rules#supplementary");
    expect(articleHref("4(1)6), 4(2)6)")).toBe("/rules#4-1-6");
    expect(readingHref("A10")).toBe("/rules#A10");
    expect(new Set(provisions.map(articleAnchor)).size).toBe(provisions.length);
  });

  it("says every provision in both languages", () => {
    for (const provision of provisions)
      for (const locale of locales) {
        const { title, points } = provisionTexts[provision];
        expect(title[locale], provision).not.toBe("");
        for (const point of points(edition)) expect(point[locale], provision).toMatch(locale === "ja" ? /[。、）]$/ : /\.$/);
      }
  });

  it("changes with the numbers of the edition", () => {
    const other: Edition = {
      ...edition,
      seniority: { months: 25 },
      committee: { ...edition.committee, quorum: moreThan(3, 5), seats: { least: 7, most: 12 }, electronicSessionDays: 9 },
      withdrawal: { minimumNoticeDays: 31, objectionDays: 33 },
      partner: { renewalDue: "02-29" },
    };
    const told = (rules: Edition, provision: (typeof provisions)[number]) => provisionTexts[provision].points(rules).map(({ ja }) => ja).join("");
    for (const provision of ["4(1)4)", "4(1)5)", "4(1)6)", "4(2)3)", "4(2)4)", "5 4)", "6(2)", "8(1)"] as const)
      expect(told(other, provision), provision).not.toBe(told(edition, provision));
    expect(told(other, "6(2)")).toContain("7 名以上 12 名以下");
    expect(told(other, "6(2)")).toContain("5分の3超の出席");
    expect(told(other, "6(2)")).toContain("つまり 3 名まで");
  });

  it("tells of two assents that admit a member to a committee of six", () => {
    const points = provisionTexts["6(2)"].points(edition);
    expect(points.some(({ ja }) => ja.includes("委員が 6 名なら、出席 4 名、賛成 2 名で決まります"))).toBe(true);
  });

  it("shows every reading from A1 to A47, each choice in words, at a provision that exists", () => {
    const described = describeReadings(edition);
    expect(described.map(({ id }) => id)).toEqual(Array.from({ length: 47 }, (_, place) => `A${place + 1}`));
    for (const { question, answer, reason } of described) for (const locale of locales) expect([question, answer, reason].every((text) => text[locale] !== "")).toBe(true);
    for (const id of readingIds) for (const choice of readingChoices[id].options) expect(choiceText(id, choice), `${id} ${choice}`).toBeDefined();
    for (const places of Object.values(readingArticles)) for (const place of places) expect(provisions).toContain(place);
    expect(choiceText("A10", "toString")).toBeUndefined();
  });

  it("shows the choice that the edition takes and keeps the rest as others", () => {
    const taken = describeReadings(editionReading({ A10: "votesCast" })).find(({ id }) => id === "A10");
    expect(taken?.answer).toEqual(choiceText("A10", "votesCast"));
    expect(taken?.others).toEqual([choiceText("A10", "present"), choiceText("A10", "inOffice")]);
  });

  it("lists every number with an article of the rules", () => {
    const settings = editionSettings(edition);
    for (const { article, value } of settings) {
      expect(provisions).toContain(article);
      for (const locale of locales) expect(value[locale]).not.toMatch(/undefined|NaN|^$/);
    }
    expect(new Set(settings.map(({ name }) => name.ja)).size).toBe(settings.length);
  });
});
