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

test("an assembly is recorded, refused for a second time, and corrected with a reason", async ({ page }) => {
  await page.goto("/offices");
  await page.getByRole("link", { name: "総会の記録" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "総会の記録" })).toBeVisible();
  const record = async () => {
    await page.getByLabel("開会の日").last().fill("2001-02-05");
    await page.getByLabel("根拠").last().fill("設立準備会の記録");
    await page.getByRole("button", { name: "登録する" }).click();
  };
  await record();
  const row = page.getByRole("row", { name: /2001年2月5日/ });
  await expect(row).toContainText("定時総会");
  await record();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("2001年2月5日の総会がすでに登録されています");
  await expectNoBarriers(page);
  await row.getByRole("button", { name: "訂正する" }).click();
  const dialog = page.getByRole("dialog", { name: /2001年2月5日/ });
  await dialog.getByRole("radio", { name: "臨時総会" }).check();
  await dialog.getByLabel("訂正の理由").fill("議事録との照合");
  await dialog.getByRole("button", { name: "訂正する" }).click();
  await expect(row).toContainText("臨時総会");
});

test("the register of members says since when it is open, and takes nobody over any more", async ({ page }) => {
  await page.goto("/register");
  await expect(page.getByText("に名簿の運用を始めました", { exact: false })).toBeVisible();
  await expect(page.getByRole("link", { name: "会員名簿へ" })).toBeVisible();
  await expectNoBarriers(page);
  await page.goto("/register/carry-over");
  await expect(page).toHaveURL(/\/register$/);
});
