import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** No barrier that a machine can find on the page as it stands. */
export async function expectNoBarriers(page: Page): Promise<void> {
  // Our pages have no frames, for which axe would otherwise open a page of its own.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`)).toEqual([]);
}
