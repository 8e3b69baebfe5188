import { expect, type Page } from "@playwright/test";

/** Opens the latest mail to that address in the log, as the secretariat does. Mails are written by a job, so it may have to wait. */
export async function openMail(secretariat: Page, email: string, subject: RegExp): Promise<void> {
  const mail = secretariat.getByRole("link", { name: subject }).first();
  await expect(async () => {
    await secretariat.goto(`/mail?q=${encodeURIComponent(email)}`);
    await expect(mail).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 30_000 });
  await mail.click();
  await expect(secretariat.getByRole("heading", { level: 1, name: subject })).toBeVisible();
}

/** Where the mail's link to a page of ours leads: the demo shows single-use links, too. */
export async function mailedLink(secretariat: Page, email: string, subject: RegExp): Promise<string> {
  await openMail(secretariat, email, subject);
  const link = secretariat.getByRole("main").getByRole("link", { name: /^http/ }).first();
  await expect(link).toBeVisible();
  return (await link.getAttribute("href")) ?? "";
}
