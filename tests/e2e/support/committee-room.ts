import { expect, type Browser, type Page } from "@playwright/test";
import { seatHolder } from "@/prisma/demo/committee";
import { demoPeople } from "@/prisma/demo/people";
import { openListed } from "./at-work";
import { enter, signIn, signInByMail } from "./people";

/** The committee of the demo, everybody at a browser of their own, over the decision about one team. */
export class CommitteeRoom {
  private readonly pages = new Map<number, Page>();

  constructor(
    private readonly browser: Browser,
    private readonly secretariat: Page,
    private readonly team: string,
  ) {}

  /** The decision as the holder of the seat sees it, who comes in once; some first get a password by mail. */
  async seat(seat: number): Promise<Page> {
    const page = this.pages.get(seat) ?? (await this.comeIn(seat));
    this.pages.set(seat, page);
    await openListed(page, "/decisions", this.team);
    return page;
  }

  private async comeIn(seat: number): Promise<Page> {
    const { email } = seatHolder(seat);
    const page = await enter(this.browser);
    if (demoPeople.some((one) => one.email === email)) await signIn(page, email);
    else await signInByMail(page, this.secretariat, email);
    return page;
  }
}

/** Casts or changes the ballot, and reads that it is in. */
export async function vote(page: Page, choice: string): Promise<void> {
  await page.getByRole("radio", { name: new RegExp(`^${choice}`) }).check();
  await page.getByRole("button", { name: /^投票(する|を変更する)$/ }).click();
  await expect(page.getByText(`「${choice}」で投票しました。`)).toBeVisible();
}

/** Every choice that stands anywhere in the page, the data behind it included. */
export function choicesIn(content: string): string[] {
  return Array.from(content.matchAll(/choice\\?":\\?"(yes|no|abstain)/g), ([, choice = ""]) => choice);
}
