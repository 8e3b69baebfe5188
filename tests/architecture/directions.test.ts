import { join } from "node:path";
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { cruise } from "../support/cruise";
import { house, houseFiles } from "../support/house-files";

const { forbidden } = createRequire(import.meta.url)("../../.dependency-cruiser.cjs") as { forbidden: { name: string }[] };

describe("import directions", () => {
  test("are judged on every file there is", async () => {
    const { modules } = await cruise(house);
    const seen = new Set(modules.map(({ source }) => source));
    const written = houseFiles().map(({ path }) => path).filter((path) => /^(app|components|lib|prisma|scripts|tests)\/.*\.tsx?$/.test(path));
    expect(written.length).toBeGreaterThan(100);
    expect(written.filter((path) => !seen.has(path))).toEqual([]);
  });

  test("are guarded: every planted breach is reported, by its rule alone", async () => {
    const { summary } = await cruise(join(house, "tests/architecture/breaches/directions"));
    const reported = summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${shortened(to)}`).sort();
    expect(reported).toEqual([
      "bylaws-know-the-kernel-only: lib/bylaws/bylaws-know-the-kernel-only.ts -> lib/people/types.ts",
      "components-get-props: components/people/components-get-props.tsx -> lib/people/usecases/sign-in.ts",
      "database-in-stores: lib/people/usecases/database-in-stores.ts -> pg",
      "everything-resolves: lib/i18n/everything-resolves.ts -> ./lost",
      "kernel-stands-alone: lib/kernel/kernel-stands-alone.ts -> lib/people/types.ts",
      "lib-below-pages: lib/people/usecases/lib-below-pages.ts -> components/people/person-card.tsx",
      "next-at-the-edge: components/people/next-at-the-edge.tsx -> next",
      "no-circles: lib/i18n/no-circles-back.ts -> lib/i18n/no-circles.ts",
      "no-orphans: lib/i18n/no-orphans.ts -> lib/i18n/no-orphans.ts",
      "one-use-case-at-a-time: lib/people/usecases/one-use-case-at-a-time.ts -> lib/people/usecases/sign-in.ts",
      "platform-below-nouns: lib/platform/platform-below-nouns.ts -> lib/people/types.ts",
      "product-without-tests: lib/people/usecases/product-without-tests.ts -> tests/support/cast.ts",
      "pure-stays-pure: lib/people/rules/pure-stays-pure.ts -> lib/people/store.ts",
      "schemas-are-pure-with-zod: lib/people/schema.ts -> lib/people/store.ts",
      "scripts-without-tests: scripts/scripts-without-tests.ts -> tests/support/cast.ts",
      "ui-could-ship-alone: components/ui/ui-could-ship-alone.tsx -> components/people/person-card.tsx",
    ]);
    expect(new Set(summary.violations.map(({ rule }) => rule.name))).toEqual(new Set(forbidden.map(({ name }) => name)));
  });
});

/** A package by its name, wherever it was found. */
function shortened(to: string): string {
  return to.replace(/^.*node_modules\/(?:@types\/)?([^/]+)\/.*$/, "$1");
}
