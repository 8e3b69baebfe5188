import { expect, type Browser, type Page } from "@playwright/test";
import { mailedLink } from "./mail-log";

/** With which the demo's people sign in. */
export const demoPassword = process.env.KIYAKU_DEMO_PASSWORD ?? "";

/** Somebody at a browser of their own, signed in or, without an address, a visitor. */
export async function enter(browser: Browser, email?: string, password = demoPassword): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  if (email) await signIn(page, email, password);
  return page;
}

/** Signs in at the front door and waits for the person's own pages. */
export async function signIn(page: Page, email: string, password = demoPassword): Promise<void> {
  await page.goto("/sign-in");
  await typePassword(page, email, password);
  await expect(page).not.toHaveURL(/\/sign-in/);
}

/** Fills in the sign-in form that the page shows and sends it. */
export async function typePassword(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel("メールアドレス").fill(email);
  await page.getByRole("textbox", { name: "パスワード" }).fill(password);
  await page.getByRole("main").getByRole("button", { name: "サインイン", exact: true }).click();
}

/** Sets a password by the link in a mail, as somebody does who has none yet, and signs in with it. */
export async function signInByMail(page: Page, secretariat: Page, email: string): Promise<void> {
  await page.goto("/password");
  await page.getByLabel("メールアドレス").fill(email);
  await page.getByRole("button", { name: "リンクを送る" }).click();
  await expect(page.getByText("登録のあるアドレスであれば", { exact: false })).toBeVisible();
  await page.goto(await mailedLink(secretariat, email, /^パスワードの設定$/));
  await page.getByRole("textbox", { name: "新しいパスワード" }).fill(demoPassword);
  await page.getByRole("button", { name: "設定する" }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  await signIn(page, email);
}
