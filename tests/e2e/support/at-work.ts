import { expect, type Page } from "@playwright/test";

/** Opens the entry of a list that is about the team. */
export async function openListed(page: Page, list: string, team: string): Promise<void> {
  await page.goto(list);
  await page.getByRole("main").getByRole("link", { name: team }).first().click();
  await expect(page).not.toHaveURL(new RegExp(`${list}$`));
}

/** Presses a button that asks first, reads what will happen, and says yes. */
export async function question(page: Page, button: string, answer: string): Promise<void> {
  await page.getByRole("main").getByRole("button", { name: button, exact: true }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toBeVisible();
  await dialog.getByRole("button", { name: answer, exact: true }).click();
  await expect(dialog).toBeHidden();
}
