import { basename, join, relative } from "node:path";
import { ESLint } from "eslint";
import { describe, expect, test } from "vitest";
import { house, houseFiles } from "../support/house-files";

const planted = join(house, "tests/architecture/breaches/spelling");

/** Which rule a planted file breaks: the one after which it is named, on the lines that say `breach`. */
const rulesOf: Readonly<Record<string, string>> = {
  "one-clock": "house/one-clock",
  "one-environment": "house/one-environment",
  "one-format": "house/one-format",
  "no-default-export": "house/no-default-export",
  "no-raw-sql-text": "house/no-raw-sql-text",
  "no-markup-from-text": "house/no-markup-from-text",
  "no-input-as-filter": "house/no-input-as-filter",
  "no-enum": "house/no-enum",
  "exact-arithmetic": "house/exact-arithmetic",
  "no-directives": "house/no-directives",
  "no-explicit-any": "@typescript-eslint/no-explicit-any",
  "no-floating-promises": "@typescript-eslint/no-floating-promises",
  "switch-exhaustiveness-check": "@typescript-eslint/switch-exhaustiveness-check",
  "no-console": "no-console",
};

describe("spelling", () => {
  test("is guarded: every planted breach is reported on its line, by its rule alone", async () => {
    const eslint = new ESLint({ cwd: planted, overrideConfigFile: join(house, "eslint.config.js") });
    const results = await eslint.lintFiles(["**/*.{ts,tsx}"]);
    const reported = results.map(({ filePath, messages }) => {
      const found = messages.filter(({ ruleId }) => ruleId !== null).map(({ ruleId, line }) => `${ruleId} ${line}`);
      return [relative(planted, filePath), [...new Set(found)].sort()];
    });
    const expected = houseFiles(planted).filter(({ path }) => /\.tsx?$/.test(path)).map(({ path, text }) => {
      const rule = rulesOf[basename(path).replace(/\.tsx?$/, "")];
      const lines = text.split("\n").flatMap((line, index) => (line.includes("breach") ? [`${rule} ${index + 1}`] : []));
      return [path, lines.sort()];
    });
    expect(Object.fromEntries(reported)).toEqual(Object.fromEntries(expected));
    expect(Object.values(rulesOf).filter((rule) => !reported.flat(2).join("\n").includes(`${rule} `))).toEqual([]);
  });

  test("leaves no rule of the house without a planted breach", async () => {
    const { houseRules } = await import("../../scripts/lint/house-rules.js");
    expect(Object.keys(houseRules.rules).filter((name) => !(name in rulesOf))).toEqual([]);
  });

  test("judges what is written in this house and not the planted breaches", async () => {
    const eslint = new ESLint({ cwd: house });
    expect(await eslint.isPathIgnored(join(planted, "lib/people/one-clock.ts"))).toBe(true);
    for (const path of ["lib/kernel/result.ts", "lib/web/router-place.tsx", "scripts/serve.ts", "tests/support/cruise.ts", "eslint.config.js"]) {
      expect([path, await eslint.isPathIgnored(join(house, path))]).toEqual([path, false]);
    }
  });
});
