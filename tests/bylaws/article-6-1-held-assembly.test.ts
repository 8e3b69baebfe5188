import { describe, expect, it } from "vitest";
import { decideAssembly, decideCorrection } from "@/lib/assembly/rules/held-assembly";
import type { HeldAssembly, NewAssembly } from "@/lib/assembly/types";
import { civilDate } from "@/lib/kernel/civil-date";

const today = civilDate("2016-08-24");
const held = (heldOn: string, closedOn = heldOn): NewAssembly => ({ kind: "regular", heldOn: civilDate(heldOn), closedOn: civilDate(closedOn), source: "議事録" });
const recorded = (heldOn: string, closedOn = heldOn): HeldAssembly => ({ id: heldOn, ...held(heldOn, closedOn) });

describe("6(1): an assembly is recorded once it is over, and no day belongs to two", () => {
  it.each<[string, NewAssembly, object]>([
    ["that closes today", held("2016-08-24"), { ok: true }],
    ["that closes tomorrow", held("2016-08-24", "2016-08-25"), { ok: false, refusal: { code: "assembly.notHeldYet" } }],
    ["that closes on the day on which it opens", held("2016-08-23", "2016-08-23"), { ok: true }],
    ["that closes before it opens", held("2016-08-23", "2016-08-22"), { ok: false, refusal: { code: "assembly.closesBeforeItOpens" } }],
    ["the day before another one", held("2015-08-26", "2015-08-27"), { ok: true }],
    ["that reaches into another one", held("2015-08-27", "2015-08-28"), { ok: false, refusal: { code: "assembly.dayTaken", heldOn: "2015-08-28" } }],
    ["on the last day of another one", held("2015-08-29"), { ok: false, refusal: { code: "assembly.dayTaken", heldOn: "2015-08-28" } }],
    ["the day after another one", held("2015-08-30"), { ok: true }],
    ["around another one", held("2015-08-01", "2015-09-30"), { ok: false, refusal: { code: "assembly.dayTaken", heldOn: "2015-08-28" } }],
  ])("%s", (_, assembly, outcome) => {
    expect(decideAssembly(assembly, [recorded("2015-08-28", "2015-08-29")], today)).toMatchObject(outcome);
  });
});

describe("6(2): nobody can have begun before the assembly that elected them", () => {
  const elected = [{ name: "森 健一", startsOn: civilDate("2015-08-28") }];

  it.each([
    ["2015-08-27", { ok: true }],
    ["2015-08-28", { ok: true }],
    ["2015-08-29", { ok: false, refusal: { code: "assembly.electedEarlier", name: "森 健一" } }],
  ])("corrected to %s", (heldOn, outcome) => {
    expect(decideCorrection(held(heldOn), [], elected, today)).toMatchObject(outcome);
  });
});
