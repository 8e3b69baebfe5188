import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { applicants } from "@/prisma/demo/applicants";
import { seatHolder, staff, viceChairSeat } from "@/prisma/demo/committee";
import { earlierMember } from "@/prisma/demo/members";
import { expectNoBarriers } from "../support/axe";
import { openListed } from "./support/at-work";
import { mailedLink } from "./support/mail-log";
import { demoPassword, enter, signIn, typePassword } from "./support/people";

const [, secretary] = staff;

test.describe("signing in", () => {
  const { email } = applicants.drafting.representative;

  test("refuses a wrong password in the same words as an unknown address, and lets the right one in", async ({ page }) => {
    await page.goto("/sign-in");
    for (const address of [email, `nobody-${randomUUID()}@example.jp`]) {
      await typePassword(page, address, "not the password of anybody");
      await expect(page.getByRole("form", { name: "サインイン" }).getByRole("alert")).toContainText("メールアドレスまたはパスワードが正しくありません。");
      await expect(page.getByLabel("メールアドレス")).toHaveValue(address);
      await expect(page.getByRole("textbox", { name: "パスワード" })).toHaveValue("");
    }
    await signIn(page, email);
    await expect(page).toHaveURL(/\/application/);
    await page.goto("/sign-in");
    await expect(page).toHaveURL(/\/application/);
  });

  test("leads to the page that was asked for, and to no other site", async ({ page }) => {
    await page.goto("/account");
    await expect(page).toHaveURL(/\/sign-in\?returnTo=%2Faccount$/);
    await typePassword(page, email, demoPassword);
    await expect(page).toHaveURL(/\/account$/);
    await expect(page.getByRole("heading", { level: 1, name: "アカウント" })).toBeVisible();
    for (const elsewhere of ["//evil.example", "/\\evil.example", "https://evil.example/"]) {
      await page.goto(`/sign-in?returnTo=${encodeURIComponent(elsewhere)}`);
      await expect(page).toHaveURL(/^http:\/\/127\.0\.0\.1:\d+\/application/);
    }
  });

  test("ends where one signs out, also for the browser's way back", async ({ page }) => {
    await signIn(page, email);
    await page.goto("/account");
    await page.getByLabel(`アカウント: ${applicants.drafting.representative.name}`).click();
    await page.getByRole("button", { name: "サインアウト", exact: true }).click();
    await expect(page).toHaveURL(/\/sign-in/);
    await page.goBack();
    await expect(page).toHaveURL(/\/sign-in/);
  });
});

test("a forgotten password is replaced through the mail, once, and ends every session", async ({ page, browser }) => {
  const { name, email } = earlierMember("midorigi").representative;
  const own = "an entirely new sentence to sign in with";
  const elsewhere = await enter(browser, email);

  await page.goto("/sign-in");
  await page.getByRole("link", { name: "パスワードを忘れた方・初めての方" }).click();
  await page.getByLabel("メールアドレス").fill(email);
  await page.getByRole("button", { name: "リンクを送る" }).click();
  await expect(page.getByRole("status")).toContainText("登録のあるアドレスであれば、リンクを記載したメールをお送りしました。");

  const secretariat = await enter(browser, secretary.email);
  const link = await mailedLink(secretariat, email, /パスワードの設定/);
  await page.goto(link);
  await page.getByRole("textbox", { name: "新しいパスワード" }).fill("too short");
  await page.getByRole("button", { name: "設定する" }).click();
  await expect(page.getByRole("textbox", { name: "新しいパスワード" })).toHaveAttribute("aria-invalid", "true");
  await page.getByRole("textbox", { name: "新しいパスワード" }).fill(own);
  await page.getByRole("button", { name: "設定する" }).click();
  await expect(page.getByText("パスワードを設定しました。新しいパスワードでサインインしてください。")).toBeVisible();

  await elsewhere.reload();
  await expect(elsewhere).toHaveURL(/\/sign-in/);
  await typePassword(page, email, demoPassword);
  await expect(page.getByRole("form", { name: "サインイン" }).getByRole("alert")).toContainText("メールアドレスまたはパスワードが正しくありません。");
  await typePassword(page, email, own);
  await expect(page.getByLabel(`アカウント: ${name}`)).toBeVisible();
  await page.goto(link);
  await expect(page.getByRole("heading", { name: "このリンクは使えません" })).toBeVisible();
  await secretariat.reload();
  await expect(secretariat.getByText("このリンクは使用済みか、有効期限が切れています")).toBeVisible();
});

test("the devices that are signed in are listed, and ending one of them acts at once and is said", async ({ page, browser }) => {
  const { email } = applicants.rejected.representative;
  const other = await enter(browser, email);
  await other.goto("/account");
  await signIn(page, email);
  await page.goto("/account");
  const devices = page.getByRole("table", { name: "サインイン中の端末" }).getByRole("row");
  await expect(devices).toHaveCount(3);
  await expect(devices.filter({ hasText: "この端末" })).toHaveCount(1);
  await devices.getByRole("button", { name: "サインアウトさせる" }).click();
  await expect(devices).toHaveCount(2);
  await other.getByRole("button", { name: "変更する" }).click();
  await other.reload();
  await expect(other).toHaveURL(/\/sign-in/);

  const third = await enter(browser, email);
  await page.reload();
  await page.getByRole("button", { name: "ほかの端末をすべてサインアウト" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "すべてサインアウトさせる" }).click();
  await expect(devices).toHaveCount(2);
  await expect(page.getByRole("button", { name: "ほかの端末をすべてサインアウト" })).toHaveCount(0);
  const said = page.getByRole("status").filter({ hasText: "1 台をサインアウトさせました。" });
  await expect(said).toBeInViewport();
  await expectNoBarriers(page);
  await said.getByRole("button", { name: "閉じる" }).click();
  await expect(said).toHaveCount(0);
  await third.goto("/account");
  await expect(third).toHaveURL(/\/sign-in/);
});

test("the language changes on a switch and stays, for a visitor and for an account", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.goto("/roster");
  await expect(page.getByRole("heading", { level: 1, name: "Members" })).toBeVisible();
  await page.getByRole("button", { name: "日本語" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "会員一覧" })).toBeVisible();

  const { email } = applicants.lastBallot.representative;
  await signIn(page, email);
  await page.goto("/account");
  await page.getByLabel("English").check();
  await page.getByRole("button", { name: "変更する" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Account" })).toBeVisible();
  await page.context().clearCookies();
  await page.goto("/sign-in");
  await typePassword(page, email, demoPassword);
  await expect(page).toHaveURL(/\/application/);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("one signs in, and is told when that fails", async ({ page }) => {
    const { email } = applicants.returned.representative;
    await page.goto("/sign-in?returnTo=%2Faccount");
    await typePassword(page, email, "not the password of anybody");
    await expect(page.getByRole("form", { name: "サインイン" }).getByRole("alert")).toContainText("メールアドレスまたはパスワードが正しくありません。");
    await expect(page.getByLabel("メールアドレス")).toHaveValue(email);
    await expect(page.getByRole("textbox", { name: "パスワード" })).toHaveValue("");
    await typePassword(page, email, demoPassword);
    await expect(page).toHaveURL(/\/account$/);
  });

  test("a committee member votes, and changes the vote", async ({ page }) => {
    await signIn(page, seatHolder(viceChairSeat).email);
    await openListed(page, "/decisions", applicants.freshVote.team.shortName);
    await page.getByRole("radio", { name: /^棄権/ }).check();
    await page.getByRole("button", { name: "投票する" }).click();
    await expect(page.getByText("「棄権」で投票しました。")).toBeVisible();
    await page.getByRole("radio", { name: /^承認/ }).check();
    await page.getByRole("button", { name: "投票を変更する" }).click();
    await expect(page.getByText("現在の投票は「承認」です", { exact: false })).toBeVisible();
  });

  test("a representative writes the letter of recommendation, and is told when it is too short", async ({ page }) => {
    await signIn(page, earlierMember("aokaze").representative.email);
    await openListed(page, "/recommendations", applicants.requested.team.shortName);
    const letter = page.getByRole("textbox", { name: "推薦状の本文" });
    const submit = async () => {
      await page.getByText("推薦状を提出する", { exact: true }).click();
      await page.getByRole("button", { name: "提出する", exact: true }).click();
    };
    await letter.fill("短い。");
    await submit();
    await expect(letter).toHaveAttribute("aria-invalid", "true");
    await expect(letter).toHaveValue("短い。");
    await letter.fill("二年にわたり情報を交換しており、機密の扱いも連絡の早さも確かなチームです。");
    await submit();
    await expect(page.getByText("推薦状を提出しました")).toBeVisible();
    await expect(letter).toHaveCount(0);
  });
});
