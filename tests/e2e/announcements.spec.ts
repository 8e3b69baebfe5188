import { expect, test } from "@playwright/test";
import { earlierMember } from "@/prisma/demo/members";
import { signIn } from "./support/people";

const { email } = earlierMember("towadano").poc;

for (const scripts of [true, false]) {
  test.describe(scripts ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled: scripts });

    test("a page that one is led on to says what was done before, once", async ({ page }) => {
      await signIn(page, email);
      await page.goto("/my");
      await page.getByRole("link", { name: "チームの情報を変更" }).click();
      await page.getByRole("button", { name: "保存する" }).click();
      const said = page.getByRole("status").filter({ hasText: "チームの情報を保存しました。" });
      await expect(said).toBeVisible();
      await expect(page).toHaveURL(/\/my\?team=[0-9a-f-]+$/);
      if (scripts) await page.reload();
      else await page.goto("/account");
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(said).toHaveCount(0);
    });

    test("a form that stays says it on the same page", async ({ page }) => {
      await signIn(page, email);
      await page.goto("/account");
      await page.getByRole("main").getByRole("button", { name: "変更する" }).click();
      const said = page.getByRole("status").filter({ hasText: "言語を変更しました。" });
      await expect(said).toBeVisible();
      await page.goto("/my");
      await expect(said).toHaveCount(0);
    });
  });
}
