import { randomUUID } from "node:crypto";
import { expect, test, type Page } from "@playwright/test";
import { expectNoBarriers } from "../support/axe";
import { signInAs } from "../support/signed-in";

test.beforeEach(({ page }) => signInAs(page, "mizushima@jimukyoku.example.jp"));

async function record(page: Page, office: string) {
  await page.getByRole("radio", { name: office, exact: true }).check();
  await page.getByLabel("根拠").fill("第20回定時総会で選出");
  await page.getByRole("button", { name: "登録する" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "登録する" }).click();
}

test("the register of offices shows the seats and refuses what the rules exclude, beside the form", async ({ page }) => {
  await page.goto("/offices");
  await expect(page.getByRole("row", { name: /第10席/ })).toContainText("空席");
  await expectNoBarriers(page);
  await page.getByRole("link", { name: "この席に登録" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "役職を登録する" })).toBeVisible();
  await expectNoBarriers(page);
  await page.getByLabel("メールアドレス").fill("expert@senmon.example.com");
  await page.getByLabel("氏名", { exact: false }).first().fill("井上 恵");
  await page.getByLabel("改選の組").selectOption({ label: "第2組" });
  await record(page, "運営委員");
  await expect(page.getByRole("main").getByRole("alert")).toContainText("専門委員が就ける運営委員の席は2席までです");
  await page.getByLabel("席の番号").selectOption({ label: "第1席" });
  await record(page, "運営委員");
  await expect(page.getByRole("main").getByRole("alert")).toContainText("第1席には、その期間に");
  await record(page, "運営委員長");
  await expect(page.getByRole("main").getByRole("alert")).toContainText("その期間の運営委員長は");
});

test("an office is recorded, and ended again with a reason", async ({ page }) => {
  const name = "山根 遥";
  await page.goto("/offices/record");
  await page.getByLabel("メールアドレス").fill(`${randomUUID()}@jimukyoku.example.jp`);
  await page.getByLabel("氏名", { exact: false }).first().fill(name);
  await record(page, "事務局");
  await expect(page).toHaveURL(/\/offices$/);
  const row = page.getByRole("row", { name: new RegExp(name) });
  await expect(row).toContainText("第20回定時総会で選出");
  await row.getByRole("button", { name: "任期を終える" }).click();
  const dialog = page.getByRole("dialog", { name: new RegExp(name) });
  await dialog.getByLabel("理由・根拠").fill("誤登録のため");
  await dialog.getByRole("button", { name: "任期を終える" }).click();
  await expect(row).toHaveCount(0);
});

test("the register of members says since when it is open, and takes nobody over any more", async ({ page }) => {
  await page.goto("/register");
  await expect(page.getByText("に名簿の運用を始めました", { exact: false })).toBeVisible();
  await expect(page.getByRole("link", { name: "会員名簿へ" })).toBeVisible();
  await expectNoBarriers(page);
  await page.goto("/register/carry-over");
  await expect(page).toHaveURL(/\/register$/);
});
