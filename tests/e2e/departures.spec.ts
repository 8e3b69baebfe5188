import { expect, test, type Page } from "@playwright/test";
import { earlierMember } from "@/prisma/demo/members";
import { addDays, civilDateAt } from "@/lib/kernel/civil-date";
import { expectNoBarriers } from "../support/axe";
import { signInAs } from "../support/signed-in";
import { question } from "./support/at-work";
import { openMail } from "./support/mail-log";
import { enter, signInByMail } from "./support/people";

const secretariat = "tezuka@jimukyoku.example.jp";
const auditor = "sekiguchi@miyakowasure.example.jp";
const thoughtBetter = earlierMember("otogi").representative;
const leaving = earlierMember("sumireno").representative;
const withoutScripts = earlierMember("irodori").representative;

const main = (page: Page) => page.getByRole("main");
const panel = (page: Page, title: string) => main(page).locator("section").filter({ has: page.getByRole("heading", { name: title, exact: true }) }).last();
const inDays = (count: number) => addDays(civilDateAt(new Date(), "Asia/Tokyo"), count);

test("a member gives notice with a day, is told what it means, and takes it back", async ({ page, browser }) => {
  const staff = await enter(browser, secretariat);
  await signInByMail(page, staff, thoughtBetter.email);
  await page.goto("/my");
  await panel(page, "退会").getByRole("link", { name: "退会を届け出る" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "退会の届出" })).toBeVisible();
  await expect(panel(page, "退会すると")).toContainText("総会で表決できなくなります。");
  await expect(panel(page, "退会すると")).toContainText("加盟の期間、提出した推薦状、議決などの記録は残ります。");
  await expectNoBarriers(page);
  await page.setViewportSize({ width: 390, height: 800 });
  await expectNoBarriers(page);
  await page.getByLabel("退会する日", { exact: false }).fill(inDays(20));
  await page.getByLabel("理由").fill("体制の見直しのため");
  await page.getByRole("button", { name: "退会を届け出る" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "届け出る" }).click();
  await expect(page).toHaveURL(/\/my\?team=/);
  await expect(page.getByText(/に退会する予定です$/)).toBeVisible();
  await expect(panel(page, "退会")).toContainText("体制の見直しのため");
  await expectNoBarriers(page);

  await staff.goto("/departures");
  await expect(staff.getByRole("row", { name: /OTG-CSIRT/ })).toContainText("体制の見直しのため");
  await expectNoBarriers(staff);
  await staff.getByRole("link", { name: "OTG-CSIRT" }).first().click();
  await expect(staff.getByText(/^退会予定（/)).toBeVisible();
  await openMail(staff, thoughtBetter.email, /退会の届出を受け付けました/);

  await question(page, "届出を取り下げる", "取り下げる");
  await expect(page.getByText(/に退会する予定です$/)).toHaveCount(0);
  await expect(panel(page, "退会")).toContainText("取下げ");
  await staff.goto("/departures");
  await expect(staff.getByRole("row", { name: /OTG-CSIRT/ })).toContainText("取下げ");
  await staff.context().close();
});

test("a member leaves at once without a day: its people see in words that it left, the roster no longer shows it", async ({ page, browser }) => {
  const staff = await enter(browser, secretariat);
  await signInByMail(page, staff, leaving.email);
  await page.goto("/my");
  await page.getByRole("link", { name: "退会を届け出る" }).click();
  await page.getByRole("button", { name: "退会を届け出る" }).click();
  const dialog = page.getByRole("dialog", { name: "SMR-CSIRTの退会を届け出ますか？" });
  await expect(dialog).toContainText("すぐに退会となり、取り下げることができません");
  await expectNoBarriers(page);
  await dialog.getByRole("button", { name: "届け出る" }).click();
  await expect(page.getByText("退会の効力が生じました。").first()).toBeVisible();
  await expect(panel(page, "退会したチーム")).toContainText("をもって退会しました");
  await expectNoBarriers(page);
  expect((await page.goto("/members"))?.status()).toBe(404);
  await page.goto("/account");
  await expect(panel(page, "退会したチーム")).toContainText("すみれ野県CSIRT");
  await page.goto("/roster?q=SMR-CSIRT");
  await expect(main(page).getByText("すみれ野県CSIRT")).toHaveCount(0);

  await staff.goto("/departures");
  await expect(staff.getByRole("row", { name: /SMR-CSIRT/ })).toContainText("効力発生");
  await openMail(staff, leaving.email, /退会の効力が生じました/);
  await staff.context().close();
});

test("what came on paper is entered by the secretariat, and taken back on word", async ({ page }) => {
  await signInAs(page, secretariat);
  await page.goto("/departures");
  await page.getByRole("link", { name: "届いた届出を登録" }).click();
  await expectNoBarriers(page);
  const option = page.getByLabel("届け出た会員又は役職").locator("option").filter({ hasText: "HGR-CSIRT" });
  await page.getByLabel("届け出た会員又は役職").selectOption((await option.getAttribute("value")) ?? "");
  await page.getByLabel("届出書に署名した人").fill("日暮 正");
  await page.getByLabel("効力が生じる日").fill(inDays(-2));
  await question(page, "登録する", "登録する");
  await expect(main(page).getByRole("alert")).toContainText("さかのぼることはできません");
  await page.getByLabel("効力が生じる日").fill(inDays(30));
  await question(page, "登録する", "登録する");
  await expect(page).toHaveURL(/\/departures$/);
  const row = page.getByRole("row", { name: /HGR-CSIRT/ });
  await expect(row).toContainText("日暮 正");
  await row.getByRole("button", { name: "届出を取り下げる" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("取下げの申し出").fill("代表者からのメール");
  await expectNoBarriers(page);
  await dialog.getByRole("button", { name: "取り下げる" }).click();
  await expect(row).toContainText("取下げ");
});

test("an auditor resigns by notice and takes it back, on the page of the account", async ({ page }) => {
  await signInAs(page, auditor);
  await page.goto("/account");
  await panel(page, "役職の辞任").getByRole("button", { name: "辞任を届け出る" }).click();
  const dialog = page.getByRole("dialog", { name: "監事の辞任を届け出ますか？" });
  await dialog.getByLabel("辞任する日", { exact: false }).fill(inDays(10));
  await expectNoBarriers(page);
  await dialog.getByRole("button", { name: "届け出る" }).click();
  await expect(panel(page, "役職の辞任")).toContainText("に辞任する予定です");
  await expectNoBarriers(page);
  await question(page, "届出を取り下げる", "取り下げる");
  await expect(panel(page, "役職の辞任").getByRole("button", { name: "辞任を届け出る" })).toBeVisible();
});

test("notice is given and taken back without scripts", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } });
  const page = await context.newPage();
  const staff = await enter(browser, secretariat);
  await signInByMail(page, staff, withoutScripts.email);
  await staff.context().close();
  await page.goto("/my");
  await page.getByRole("link", { name: "退会を届け出る" }).click();
  await page.getByLabel("退会する日", { exact: false }).fill(inDays(15));
  await page.locator("summary").filter({ hasText: "退会を届け出る" }).click();
  await page.getByRole("button", { name: "届け出る", exact: true }).click();
  await expect(page.getByText(/に退会する予定です$/)).toBeVisible();
  await page.locator("summary").filter({ hasText: "届出を取り下げる" }).click();
  await page.getByRole("button", { name: "取り下げる", exact: true }).click();
  await expect(page.getByText(/に退会する予定です$/)).toHaveCount(0);
  await context.close();
});
