import type { Page } from "@playwright/test";

/** Signs one of the demo's people in, and waits until their first page is there. */
export async function signInAs(page: Page, email: string): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("メールアドレス").fill(email);
  await page.locator("input[name=password]").fill(process.env.KIYAKU_DEMO_PASSWORD ?? "");
  await page.getByRole("button", { name: "サインイン" }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
}
