import { join } from "node:path";
import { expect, test, type Browser, type Cookie } from "@playwright/test";
import { expectNoBarriers } from "../support/axe";
import { complaintsOf } from "./support/complaints";
import { enter } from "./support/people";
import { pagesOfTheBuild } from "./support/route-manifest";
import { viewers, visits, type Viewer } from "./support/visits";

const pictures = "artifacts/screenshots";
const widths = { wide: 1440, narrow: 390 } as const;

// A trace of each visit would take longer than the visit, and tell less than the picture.
test.use({ trace: "off" });

test("every page of the build is looked at by somebody", () => {
  expect(Object.keys(visits).sort()).toEqual(pagesOfTheBuild());
});

for (const [route, { by, at, leadsTo = route }] of Object.entries(visits)) {
  for (const viewer of by) {
    test(`${route} as ${viewer}: no barrier, no complaint, nothing beyond the edge`, async ({ browser }) => {
      const context = await browser.newContext({ viewport: { width: widths.wide, height: 900 } });
      await context.addCookies(await sessionOf(browser, viewer));
      const page = await context.newPage();
      const address = typeof at === "string" ? at : await at(page, () => enter(browser, viewers.secretariat));
      const complaints = await complaintsOf(page);
      const status = (await page.goto(address))?.status();
      expect(status).toBe(route === "/_not-found" ? 404 : 200);
      if (status === 200) expect(new URL(page.url()).pathname).toMatch(new RegExp(`^${leadsTo.replaceAll(/\[\w+\]/g, "[^/]+")}$`));
      for (const [name, width] of Object.entries(viewer === by[0] ? widths : { wide: widths.wide })) {
        await page.setViewportSize({ width, height: 900 });
        await page.evaluate(() => document.fonts.ready);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${name}: wider than the window`).toBeLessThanOrEqual(width);
        await expectNoBarriers(page);
        await page.screenshot({ path: join(pictures, `${nameOf(route)}.${viewer}.${width}.png`), fullPage: true });
      }
      expect(complaints.filter((one) => !(status === 404 && one.includes("404")))).toEqual([]);
      await context.close();
    });
  }
}

const sessions = new Map<Viewer, Promise<Cookie[]>>();

/** Everybody signs in once for each worker. */
async function sessionOf(browser: Browser, viewer: Viewer): Promise<Cookie[]> {
  const email = viewers[viewer];
  if (!email) return [];
  const kept = sessions.get(viewer) ?? enter(browser, email).then((page) => page.context().cookies());
  sessions.set(viewer, kept);
  return kept;
}

/** `/cases/[id]/return` as `cases-id-return`. */
function nameOf(route: string): string {
  return route.replace(/[^a-z-]+/gi, "-").replace(/^-|-$/g, "") || "home";
}
