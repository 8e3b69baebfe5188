import { expect, test } from "@playwright/test";
import { seatHolder, waitingSeat } from "@/prisma/demo/committee";
import { expectNoBarriers } from "../support/axe";
import { signInAs } from "../support/signed-in";

test.beforeEach(({ page }) => signInAs(page, seatHolder(waitingSeat).email));

test("the seat board says who sits until when and what a vote needs, on this day and on others", async ({ page }) => {
  await page.goto("/decisions");
  await page.getByRole("navigation").getByRole("link", { name: "委員の席" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "運営委員会の席" })).toBeVisible();
  await expect(page.getByText("在任は 9 名です。会議は 6 名の出席で成立し、そのとき 3 名、全員が出席すれば 5 名の賛成で可決します。", { exact: false })).toBeVisible();
  await expect(page.getByText("第1席、第3席、第5席、第7席、第9席が改選になります", { exact: false })).toBeVisible();
  await expect(page.getByRole("row", { name: /第10席/ })).toContainText("空席");
  await expect(page.getByRole("row", { name: /第7席/ })).toContainText("補充（前任者の残任期間）");
  await page.goto("/seats?on=2001-01-01");
  await expect(page.getByText("2001年1月1日現在")).toBeVisible();
  await expect(page.getByText("在任が 0 名で、定員の下限 6 名を下回っています")).toBeVisible();
  await expectNoBarriers(page);
  await page.getByRole("link", { name: "今日に戻す" }).click();
  await page.getByRole("link", { name: "第7席" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "第7席の履歴" })).toBeVisible();
  await expect(page.getByRole("list", { name: "第7席の履歴" }).getByRole("listitem")).toHaveCount(2);
  await page.goto("/seats?on=2001-13-01");
  await expect(page.getByText("在任は 9 名です", { exact: false })).toBeVisible();
});

test("a plan tells before and after, refuses what the rules exclude, and is shared by its address", async ({ page }) => {
  await page.goto("/seats");
  await page.getByRole("link", { name: "仮の案を試す" }).click();
  const departure = page.getByRole("form", { name: "チームを離れる" });
  await departure.getByLabel("席", { exact: false }).first().selectOption("1");
  await departure.getByRole("radio", { name: "専門委員として続ける" }).check();
  await departure.getByRole("button", { name: "案に加える" }).click();
  await expect(page.getByText("専門委員が就ける運営委員の席は 2 席までです", { exact: false })).toBeVisible();
  const election = page.getByRole("form", { name: "総会で選出する" });
  await election.getByRole("radio", { name: "臨時総会" }).check();
  await election.getByLabel("氏名").fill("架空 花子");
  await election.getByRole("button", { name: "案に加える" }).click();
  await expect(page.getByText("第10席・第2組に入り", { exact: false })).toBeVisible();
  const comparison = page.getByRole("region", { name: "現在との比較" });
  await expect(comparison.getByRole("row", { name: /在任/ })).toContainText("910");
  await expect(comparison.getByRole("row", { name: /定足数/ })).toContainText("67");
  await expectNoBarriers(page);
  const address = page.url();
  await page.goto("/seats");
  await page.goto(address);
  await expect(page.getByRole("row", { name: /架空 花子/ }).first()).toBeVisible();
  await page.getByRole("row", { name: /架空 花子/ }).first().getByRole("link", { name: "外す" }).click();
  await expect(page.getByText("架空 花子")).toHaveCount(0);
});

test("a plan works without scripts, and leaves out what nobody can read", async ({ browser, page }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, storageState: await page.context().storageState() });
  const plain = await context.newPage();
  await plain.goto("/seats/plan?step=resign.99&step=%00&add=elect");
  await expect(plain.getByText("読み取れない項目があったため", { exact: false })).toBeVisible();
  for (const seat of ["2", "4", "6", "8"]) {
    const form = plain.getByRole("form", { name: "任期中に退任する" });
    await form.getByRole("combobox").selectOption(seat);
    await form.getByRole("button", { name: "案に加える" }).click();
  }
  await expect(plain.getByText("在任が 5 名になり、6 名の下限を下回ります", { exact: false })).toBeVisible();
  await expect(plain.getByText("組の人数が 5 名と 1 名に偏っています")).toBeVisible();
  await context.close();
});
