import { describe, expect, it } from "vitest";
import { mostSteps, planAddress, stepInAddress, stepOfAddress, stepOfForm, stepsOfAddress } from "@/lib/committee/rules/plan-address";
import type { PlanStep } from "@/lib/committee/types";

const steps: readonly PlanStep[] = [
  { kind: "assembly", assembly: "regular" },
  { kind: "elect", at: "extraordinary", seat: 10, cohort: 2, expert: true, shortened: true, name: "J. P. 山田" },
  { kind: "elect", at: "regular", seat: null, cohort: null, expert: false, shortened: false, name: "" },
  { kind: "resign", seat: 1 },
  { kind: "leave", seat: 3, then: "expert" },
];

describe("a plan in its address", () => {
  it("comes back as it was", () => {
    const { searchParams } = new URL(planAddress(steps), "http://kiyaku.example");
    expect(stepsOfAddress(searchParams.getAll("step"))).toEqual({ steps, understood: true });
    expect(planAddress([])).toBe("/seats/plan");
  });

  it.each([
    "", "step", "assembly", "assembly.annual", "assembly.regular.1", "resign", "resign.0", "resign.11", "resign.01", "resign.1.1", "resign.-1",
    "leave.3", "leave.3.stay", "leave.3.team.1", "elect.regular.11.any.team.full.", "elect.regular.1.3.team.full.", "elect.soon.1.any.team.full.",
    "elect.regular.1.any.member.full.", "elect.regular.1.any.team.long.", `elect.regular.1.any.team.full.${"名".repeat(41)}`, "__proto__.1", "toString",
  ])("%s is no step", (text) => {
    expect(stepOfAddress(text)).toBeUndefined();
  });

  it("takes a name of forty characters, on one line", () => {
    expect(stepOfAddress(`elect.regular.1.any.team.full.${"𠮷".repeat(40)}`)).toMatchObject({ name: "𠮷".repeat(40) });
    expect(stepOfAddress("elect.regular.1.any.team.full. 山田\n 花子 ")).toMatchObject({ name: "山田 花子" });
  });

  it("says when something was not understood, or was one step too many", () => {
    const texts = (count: number) => Array.from({ length: count }, () => "resign.1");
    expect(stepsOfAddress(["resign.1", "resign.x"])).toEqual({ steps: [{ kind: "resign", seat: 1 }], understood: false });
    expect(stepsOfAddress(texts(mostSteps)).understood).toBe(true);
    expect(stepsOfAddress(texts(mostSteps + 1))).toMatchObject({ understood: false, steps: { length: mostSteps } });
  });
});

describe("what a form adds to a plan", () => {
  it.each(steps)("$kind, as its fields say", (step) => {
    const [add = "", ...parts] = stepInAddress(step).split(".");
    const names = { assembly: ["assembly"], elect: ["at", "seat", "cohort", "who", "term"], resign: ["seat"], leave: ["seat", "then"] }[step.kind];
    const fields = Object.fromEntries(names.map((name, place) => [name, parts[place]]));
    expect(stepOfForm({ add, ...fields, name: step.kind === "elect" ? step.name : undefined })).toEqual(step);
  });

  it("a full term where the box is not ticked", () => {
    expect(stepOfForm({ add: "elect", at: "regular", seat: "any", cohort: "any", who: "team", name: "" })).toMatchObject({ shortened: false });
  });

  it.each([{}, { add: "" }, { add: "constructor" }, { add: "resign" }, { add: "resign", seat: "" }, { add: "leave", seat: "1.team" }])("nothing by %o", (values) => {
    expect(stepOfForm(values as Record<string, string>)).toBeUndefined();
  });
});
