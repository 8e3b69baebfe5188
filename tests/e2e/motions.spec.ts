import { expect, test } from "@playwright/test";
import { chairSeat, seatHolder, waitingSeat } from "@/prisma/demo/committee";
import { vote } from "./support/committee-room";
import { enter, signIn } from "./support/people";

const title = "研修の講師料の上限を定める";

test("the chair puts a motion, a committee member votes on it, and the chair takes it back (6(2), 6(3))", async ({ browser }) => {
  const chair = await enter(browser);
  await signIn(chair, seatHolder(chairSeat).email);
  await chair.goto("/decisions");
  await chair.getByRole("link", { name: "議案を付議する" }).click();
  await chair.getByRole("button", { name: "付議する" }).click();
  await chair.getByRole("dialog").getByRole("button", { name: "付議する" }).click();
  await expect(chair.getByLabel("議案").first()).toHaveAttribute("aria-invalid", "true");
  await chair.getByLabel("議案").first().fill(title);
  await chair.getByLabel("提案の理由と説明").fill("一人一回あたり五万円を上限とします。");
  await expect(chair.getByText("定足数は9名中6名の出席です。")).toBeVisible();
  await chair.getByRole("button", { name: "付議する" }).click();
  await chair.getByRole("dialog").getByRole("button", { name: "付議する" }).click();
  await expect(chair.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(chair.getByText("議案を付議しました。")).toBeVisible();

  const member = await enter(browser);
  await signIn(member, seatHolder(waitingSeat).email);
  await member.goto(chair.url());
  await expect(member.getByText("一人一回あたり五万円を上限とします。")).toBeVisible();
  await expect(member.getByRole("button", { name: "議案を取り下げる" })).toHaveCount(0);
  await vote(member, "承認");

  await chair.getByRole("button", { name: "議案を取り下げる" }).click();
  await chair.getByRole("button", { name: "取り下げる", exact: true }).click();
  await expect(chair.getByText("取下げにより終了").first()).toBeVisible();
  await member.reload();
  await expect(member.getByText("締切前に取り下げられたため", { exact: false })).toBeVisible();
});

test("a motion with what is missing comes back with every word, without JavaScript too", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: "ja-JP" });
  const chair = await context.newPage();
  await signIn(chair, seatHolder(chairSeat).email);
  await chair.goto("/decisions/new");
  await chair.getByLabel("提案の理由と説明").fill("理由だけを書いた。");
  await chair.getByLabel("締切日").fill("2020-01-01");
  await chair.locator("form", { hasText: "提案の理由" }).evaluate((form) => form.setAttribute("novalidate", ""));
  await chair.locator("summary", { hasText: "付議する" }).click();
  await chair.getByRole("button", { name: "付議する" }).click();
  await expect(chair.getByLabel("提案の理由と説明")).toHaveValue("理由だけを書いた。");
  await expect(chair.getByText("入力してください", { exact: false }).first()).toBeVisible();
});
