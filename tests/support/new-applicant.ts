import { randomUUID } from "node:crypto";
import { expect, type Browser, type Page } from "@playwright/test";
import { confirmationToken } from "./mailed-link";

export const newPassword = "a sentence that nobody else would choose";

export const newAddress = () => `applicant-${randomUUID()}@example.jp`;

const usualTeam = "波止場物流シーサート";

export async function stateIntent(page: Page, email: string, team = usualTeam) {
  await page.goto("/apply");
  await page.getByLabel("チームの名称").fill(team);
  await page.getByLabel("組織の名称").fill("波止場物流株式会社");
  await page.getByLabel("ご担当者の氏名").fill("小川 みなみ");
  await page.getByLabel("メールアドレス").fill(email);
  await page.getByRole("button", { name: "加盟の意思を伝える" }).click();
  await expect(page.getByRole("heading", { name: "メールをご確認ください" })).toBeVisible();
}

/** A new applicant with a case of its own, signed in. */
export async function begin(page: Page, team = usualTeam): Promise<string> {
  const email = newAddress();
  await stateIntent(page, email, team);
  await page.goto(`/apply/confirm/${await confirmationToken(email)}`);
  await page.getByLabel("パスワード", { exact: false }).first().fill(newPassword);
  await page.getByRole("button", { name: "確認して申請書の作成へ" }).click();
  await expect(page.getByRole("heading", { level: 1, name: team })).toBeVisible();
  return new URL(page.url()).pathname;
}

/** A new applicant, in a browser of its own, who asks the member for its letter. */
export async function askToRecommend(browser: Browser, member: string, team: string): Promise<void> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const path = await begin(page, team);
  await page.goto(`${path}/recommender?q=${member}`);
  await page.getByRole("button", { name: `${member}を指名する` }).click();
  await page.getByRole("dialog").getByRole("button", { name: "推薦をお願いする" }).click();
  await page.waitForURL((url) => url.pathname === path);
  await context.close();
}
