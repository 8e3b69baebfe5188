import { expect, test } from "@playwright/test";
import { chairSeat, seatHolder, staff } from "@/prisma/demo/committee";
import { enter, signIn } from "./support/people";

const [head] = staff;

test("a committee member asks to resign, the secretariat puts it, and the member takes it back (6(2))", async ({ browser }) => {
  const chair = await enter(browser);
  await signIn(chair, seatHolder(chairSeat).email);
  await chair.goto("/decisions");
  await chair.getByRole("link", { name: "運営委員の退任" }).click();
  await chair.getByRole("button", { name: "退任を申し出る" }).click();
  await chair.getByRole("dialog").getByLabel("理由").fill("本務が重なるため。");
  await chair.getByRole("dialog").getByRole("button", { name: "申し出る" }).click();
  await expect(chair.getByText("退任を申し出ました。")).toBeVisible();
  await expect(chair.getByRole("button", { name: "退任を申し出る" })).toHaveCount(0);

  const secretary = await enter(browser);
  await signIn(secretary, head.email);
  await secretary.goto("/resignations");
  const row = secretary.getByRole("row", { name: new RegExp(seatHolder(chairSeat).name) });
  await row.getByRole("button", { name: "付議する" }).click();
  await secretary.getByRole("dialog").getByRole("button", { name: "付議する" }).click();
  await expect(secretary.getByRole("heading", { level: 1, name: `${seatHolder(chairSeat).name}委員の退任` })).toBeVisible();
  await expect(secretary.getByText("本務が重なるため。")).toBeVisible();
  const decision = secretary.url();

  await chair.reload();
  await chair.getByRole("row", { name: new RegExp(seatHolder(chairSeat).name) }).getByRole("button", { name: "取り下げる" }).click();
  await chair.getByRole("dialog").getByRole("button", { name: "申し出を取り下げる" }).click();
  await expect(chair.getByText("退任の申し出を取り下げました。")).toBeVisible();
  await secretary.goto(decision);
  await expect(secretary.getByText("締切前に取り下げられたため", { exact: false })).toBeVisible();
});
