import { describe, expect, it } from "vitest";
import { edition20170322 as edition } from "@/lib/bylaws/editions/2017-03-22";
import { editionAt, editionOfId, editionOn, editions } from "@/lib/bylaws/edition-in-force";
import { requestedVerdict } from "@/lib/calculator/rules/requested-verdict";
import { civilDate } from "@/lib/kernel/civil-date";
import { moreThan } from "@/lib/kernel/threshold";
import { editionInForceFrom } from "../support/editions";

describe("supplementary provisions: the edition in force on the day governs (R9.1, A45)", () => {
  const older = editionInForceFrom("2015-03-06");
  const revised = editionInForceFrom("2015-08-29", "2015-08-28");
  const newer = { ...revised, committee: { ...revised.committee, ordinary: moreThan(1, 2) } };
  const both = [older, newer];

  it("a decision of the day of adoption is judged by the older edition, one of the day after by the newer", () => {
    expect(editionOn(civilDate("2015-08-28"), both)).toBe(older);
    expect(editionOn(civilDate("2015-08-29"), both)).toBe(newer);
    expect(editionOn(civilDate("2015-08-30"), both)).toBe(newer);
  });

  it("before the first edition none governs", () => {
    expect(editionOn(civilDate("2015-03-05"), both)).toBeUndefined();
    expect(editionOn(civilDate("2015-03-06"), both)).toBe(older);
  });

  it("the same count carries on one day and fails on the next", () => {
    const tie = { rule: "committee.ordinary", inOffice: 9, recused: 0, present: 6, yes: 3, no: 3, abstain: 0 };
    expect(requestedVerdict({ ...tie, on: "2015-08-28" }, both)).toMatchObject({ ok: true, value: { verdict: { adopted: true } } });
    expect(requestedVerdict({ ...tie, on: "2015-08-29" }, both)).toMatchObject({ ok: true, value: { verdict: { adopted: false } } });
  });

  it("the instant counts by the association's calendar, not by the server's", () => {
    expect(() => editionAt(new Date("2017-03-21T14:59:59.999Z"))).toThrow(RangeError);
    expect(editionAt(new Date("2017-03-21T15:00:00Z"))).toBe(edition);
  });

  it("a stored decision finds its edition again, and one that was never entered is a mistake", () => {
    expect(editionOfId("2017-03-22")).toBe(edition);
    expect(() => editionOfId("2017-03-21")).toThrow("2017-03-21");
  });

  it("editions are entered in the order in which they come into force, each adopted no later than that", () => {
    const days = editions.map(({ effectiveOn }) => effectiveOn);
    expect(days).toEqual([...new Set(days)].sort());
    for (const { adoptedOn, effectiveOn } of editions) expect(adoptedOn <= effectiveOn).toBe(true);
  });
});
