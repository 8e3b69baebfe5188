import type { Page } from "@playwright/test";

/** What the browser complains of from now on: errors in the console and in scripts, and breaches of the policy for content. */
export async function complaintsOf(page: Page): Promise<readonly string[]> {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.exposeFunction("reportBreach", (breach: string) => complaints.push(breach));
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      (window as unknown as { reportBreach(breach: string): void }).reportBreach(`${violatedDirective} forbids ${blockedURI}`);
    });
  });
  return complaints;
}
