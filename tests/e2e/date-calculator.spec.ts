import { expect, test, type Page } from "@playwright/test";
import { expectNoBarriers } from "../support/axe";

const main = (page: Page) => page.getByRole("main");
const answer = (page: Page) => page.locator("#answer").getByRole("status");
const address = "/rules/calculator/dates";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "the date calculator" : "the date calculator without scripts", () => {
    test.use({ javaScriptEnabled });

    test("T2: is found from the rules, and tells when a committee term ends", async ({ page }) => {
      await page.goto("/rules");
      await main(page).getByRole("link", { name: "期日を計算する" }).click();
      await main(page).getByRole("link", { name: "運営委員の任期" }).click();
      await expect(page).toHaveURL(/rule=committeeTerm/);
      await page.getByLabel("選出した総会の日").fill("2015-03-06");
      await page.getByLabel("分かっている定時総会の日").fill("2016年8月24日\n2015/8/28");
      await main(page).getByRole("button", { name: "計算する" }).click();
      await expect(answer(page)).toContainText("2016年8月24日の定時総会の終結まで");
      await expect(answer(page)).toContainText("選出した総会は数えません。");
      await expect(page).toHaveURL(/electedOn=2015-03-06/);
      await expect(main(page).getByRole("link", { name: "規約 6(2)" })).toHaveAttribute("href", "/rules#6-2");
      await page.reload();
      await expect(answer(page)).toContainText("2016年8月24日の定時総会の終結まで");
    });

    test("S1: gives every admissible reading with its day, and says which one is applied", async ({ page }) => {
      await page.goto(`${address}?rule=seniority&joinedOn=2016-08-24`);
      const row = (day: string) => main(page).getByRole("listitem").filter({ hasText: day });
      await expect(answer(page)).toContainText("2017年8月25日から");
      await expect(row("2017年8月24日から")).toContainText("A3");
      await expect(row("2017年8月24日から")).not.toContainText("採用");
      await expect(row("2017年8月25日から").filter({ hasText: "A3" })).toContainText("採用");
    });

    test("says beside the field what is wrong with a day", async ({ page }) => {
      await page.goto(`${address}?rule=expertTerm&approvedOn=2016-10-03&requestedUntil=2016-10-02`);
      await expect(answer(page)).toContainText("承認の日（2016年10月3日）以後の日です。");
      await expect(page.getByLabel(/依頼の期間の終わり/)).toHaveAccessibleDescription(/承認の日（2016年10月3日）以後の日です。/);
      if (javaScriptEnabled) await expectNoBarriers(page);
    });
  });
}

test("the answer follows every change, in English too", async ({ page, context, baseURL }) => {
  await page.goto(`${address}?rule=objection&dispatchedOn=2026-06-01`);
  await page.getByLabel("退会勧告書を発送した日").fill("2024-02-15");
  await expect(answer(page)).toContainText("2024年2月29日まで");
  await expect(page).toHaveURL(/dispatchedOn=2024-02-15/);
  await context.addCookies([{ name: "kiyaku-locale", value: "en", url: baseURL ?? "" }]);
  await page.reload();
  await expect(answer(page)).toContainText("Until 29 February 2024");
  await expectNoBarriers(page);
});
