import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { CastMembers } from "../../support/cast";
import { house } from "../../support/house-files";
import { roles } from "../../support/roles";
import { applicationRows } from "./applications-table";
import { assemblyRows } from "./assembly-table";
import { decisionRows } from "./decisions-table";
import { departureRows } from "./departures-table";
import { entranceRows } from "./entrance-table";
import { mailRows } from "./mail-table";
import { memberRows } from "./members-table";
import { personRows } from "./people-table";
import { resignationRows } from "./resignations-table";

const notRaised = (): CastMembers => {
  throw new Error("Only the names are asked for");
};

const rows = [applicationRows(notRaised), assemblyRows(), entranceRows(notRaised), decisionRows(notRaised), departureRows(notRaised), memberRows(notRaised), personRows(), mailRows(), resignationRows()].flat();

it("every use case has a row in the table of who may do what", () => {
  const files = readdirSync(join(house, "lib"), { recursive: true, encoding: "utf8" }).flatMap((path) => /\/usecases\/(.+)\.ts$/.exec(path)?.[1] ?? []);
  const useCases = files.map((file) => file.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()));
  expect(useCases.length).toBeGreaterThan(0);
  expect(rows.map(({ name }) => name).sort()).toEqual(useCases.sort());
});

it("the table holds thousands of answers: use case, state and role", () => {
  const answers = rows.reduce((sum, { states, unknown }) => sum + (Object.keys(states).length + (unknown ? 1 : 0)) * roles.length, 0);
  expect(answers).toBeGreaterThanOrEqual(3000);
});
