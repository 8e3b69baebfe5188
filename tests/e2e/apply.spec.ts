import { randomUUID } from "node:crypto";
import { expect, test, type Page } from "@playwright/test";
import { expectNoBarriers } from "../support/axe";
import { confirmationToken } from "../support/mailed-link";
import { begin, newAddress, newPassword, stateIntent } from "../support/new-applicant";

async function fillTeam(page: Page) {
  await page.getByLabel("チームの略称").fill("HATOBA-CSIRT");
  await page.getByLabel("略称の読み", { exact: false }).fill("えいちてぃーびーしーさーと");
  await page.getByLabel("組織の名称の読み").fill("はとばぶつりゅうかぶしきがいしゃ");
  await page.getByLabel("チームの設立日").fill("2024-04-01");
  await page.getByLabel("サービスの対象").fill("当社の従業員と情報システム");
}

test.describe("stating the intent to join", () => {
  test("leads to the mail, to an account and into the application", async ({ page }) => {
    const path = await begin(page);
    expect(path).toMatch(/^\/application\/[0-9a-f-]{36}$/);
    await expect(page.getByRole("heading", { name: "加盟申請書を作成中です" })).toBeVisible();
    await expectNoBarriers(page);
  });

  test("answers a known address like an unknown one, and opens a second case for whoever reads its mail", async ({ page }) => {
    const email = newAddress();
    await stateIntent(page, email);
    const unknown = await page.getByRole("main").innerText();
    await page.goto(`/apply/confirm/${await confirmationToken(email)}`);
    await page.getByLabel("パスワード", { exact: false }).first().fill(newPassword);
    await page.getByRole("button", { name: "確認して申請書の作成へ" }).click();
    await expect(page).toHaveURL(/\/application\//);
    await stateIntent(page, email);
    expect(await page.getByRole("main").innerText()).toBe(unknown);
    await page.goto(`/apply/confirm/${await confirmationToken(email)}`);
    await expect(page.getByRole("button", { name: "確認する" })).toBeVisible();
    await expect(page.getByRole("textbox")).toHaveCount(0);
    await page.getByRole("button", { name: "確認する" }).click();
    await page.waitForURL(/\/application\//);
    await page.goto("/application");
    await expect(page.getByRole("heading", { name: "あなたの加盟申請" })).toBeVisible();
    await expect(page.getByRole("main").getByRole("link", { name: "波止場物流シーサート" })).toHaveCount(2);
    await expectNoBarriers(page);
  });

  test("says what is wrong beside the field and keeps what was typed", async ({ page }) => {
    await page.goto("/apply");
    await page.getByLabel("チームの名称").fill("波止場物流シーサート");
    await page.getByLabel("メールアドレス").fill("no address");
    await page.getByRole("button", { name: "加盟の意思を伝える" }).click();
    await expect(page.getByRole("alert").first()).toBeFocused();
    await expect(page.getByLabel("チームの名称")).toHaveValue("波止場物流シーサート");
    await page.getByRole("alert").getByRole("link", { name: /メールアドレス/ }).click();
    await expect(page.getByLabel("メールアドレス")).toBeFocused();
    await expectNoBarriers(page);
  });

  test("leads on from a link that no longer works", async ({ page }) => {
    await page.goto("/apply/confirm/no-such-link");
    await expect(page.getByRole("heading", { name: "このリンクは使えません" })).toBeVisible();
    await expect(page.getByRole("main").getByRole("link", { name: "もう一度申し込む" })).toHaveAttribute("href", "/apply");
    await expectNoBarriers(page);
  });
});

test.describe("filling in the application", () => {
  test("keeps the draft by itself, points at what is wrong, and goes on with the button", async ({ page }) => {
    const path = await begin(page);
    await page.goto(`${path}/team`);
    await page.getByLabel("法人番号").fill("1234567890123");
    await page.getByLabel("略称の読み", { exact: false }).fill("漢字");
    await page.getByLabel("チームの略称").fill("HATOBA-CSIRT");
    await expect(page.getByText("番号が検査数字と一致しません")).toBeVisible();
    await expect(page.getByText("ひらがな又はカタカナで入力してください。")).toBeVisible();
    await expect(page.getByText("下書きを保存しました")).toBeVisible({ timeout: 30_000 });
    await page.reload();
    await expect(page.getByLabel("チームの略称")).toHaveValue("HATOBA-CSIRT");
    await expectNoBarriers(page);
    await page.getByLabel("法人番号").fill("");
    await fillTeam(page);
    await page.getByRole("button", { name: "保存して次へ" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "加盟の理由" })).toBeVisible();
    await page.goto(path);
    await expect(page.getByRole("main").getByRole("listitem").filter({ hasText: "チームと組織" }).first()).toContainText("記入済み");
  });

  test("leads from what is missing to the very field", async ({ page }) => {
    const path = await begin(page);
    await page.getByRole("link", { name: "チームの設立日" }).click();
    await expect(page).toHaveURL(new RegExp(`${path}/team\\?check=1#team-establishedOn$`));
    await expect(page.getByLabel("チームの設立日")).toBeInViewport();
    await expect(page.getByLabel("チームの設立日")).toHaveAttribute("aria-invalid", "true");
  });

  test("overwrites nothing that another window saved, and loses nothing either", async ({ page, context }) => {
    const path = await begin(page);
    await page.goto(`${path}/reason`);
    const other = await context.newPage();
    await other.goto(`${path}/reason`);
    await other.getByLabel("加盟を希望する理由").fill("ほかの窓で書いた理由");
    await other.getByLabel("加盟を希望する理由").blur();
    await expect(other.getByText("下書きを保存しました")).toBeVisible({ timeout: 30_000 });
    await page.getByLabel("加盟を希望する理由").fill("この窓で書いた理由");
    await page.getByLabel("加盟を希望する理由").blur();
    await expect(page.getByText("別の画面でこの申請が保存された").first()).toBeVisible();
    await expect(page.getByLabel("加盟を希望する理由")).toHaveValue("この窓で書いた理由");
  });

  test("asks the four points, and every page of the form is without barriers", async ({ page }) => {
    const path = await begin(page);
    for (const section of ["poc", "selfAssessment", "attestations", "duties", "mission"]) {
      await page.goto(`${path}/${section}`);
      await expectNoBarriers(page);
    }
    await page.goto(`${path}/selfAssessment`);
    await page.getByRole("group", { name: /脅威情報に対応する機能がある/ }).getByLabel("いいえ").check();
    await expect(page.getByText("下書きを保存しました")).toBeVisible({ timeout: 30_000 });
    await page.goto(`${path}/print`);
    await expect(page.getByText("いいえ", { exact: true })).toBeVisible();
    await expectNoBarriers(page);
  });
});

test("a member is named to recommend only after it was said what will happen", async ({ page }) => {
  const path = await begin(page);
  await page.goto(`${path}/recommender`);
  await page.getByRole("searchbox").fill("jpcert");
  await page.getByRole("button", { name: "検索" }).click();
  await expectNoBarriers(page);
  await page.getByRole("button", { name: "JPCERT/CCを指名する" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("推薦状の作成をお願いするメールが届きます");
  await dialog.getByRole("button", { name: "推薦をお願いする" }).click();
  await expect(page).toHaveURL(path);
  await expect(page.getByText("作成を依頼中")).toBeVisible();
});

test("a case is withdrawn only after it was said what will happen, and stays readable", async ({ page }) => {
  const path = await begin(page);
  await page.getByRole("button", { name: "申請を取り下げる" }).click();
  await expectNoBarriers(page);
  await page.getByRole("dialog").getByRole("button", { name: "取り下げる" }).click();
  await expect(page.getByRole("heading", { name: "申請は取り下げられました" })).toBeVisible();
  await page.goto(`${path}/team`);
  await expect(page).toHaveURL(path);
  await page.getByRole("link", { name: "申請書の全体を見る・印刷する" }).click();
  await expect(page.getByText("波止場物流株式会社")).toBeVisible();
});

test("somebody else's case looks like one that does not exist", async ({ page, browser, baseURL }) => {
  const path = await begin(page);
  const stranger = await (await browser.newContext({ baseURL, locale: "ja-JP" })).newPage();
  await begin(stranger);
  const others = await stranger.goto(path);
  const nobodys = await stranger.request.get(`/application/${randomUUID()}`);
  expect(others?.status()).toBe(404);
  expect(nobodys.status()).toBe(404);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the intent is stated, the address confirmed and a part of the form saved", async ({ page }) => {
    const path = await begin(page);
    await page.goto(`${path}/reason`);
    await page.getByLabel("加盟を希望する理由").fill("同じ課題を持つ会員と協力したいため");
    await page.getByRole("button", { name: "保存して次へ" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "協議会への貢献" })).toBeVisible();
    await page.goto(`${path}/reason`);
    await expect(page.getByLabel("加盟を希望する理由")).toHaveValue("同じ課題を持つ会員と協力したいため");
  });
});

test.describe("the public pages", () => {
  for (const path of ["/", "/apply", "/apply/sent", "/roster", "/roster?q=zzzz"]) {
    test(`are without barriers in both languages: ${path}`, async ({ page, context, baseURL }) => {
      await page.goto(path);
      await expectNoBarriers(page);
      await context.addCookies([{ name: "kiyaku-locale", value: "en", url: baseURL! }]);
      await page.goto(path);
      await expect(page.locator("html")).toHaveAttribute("lang", "en");
      await expectNoBarriers(page);
    });
  }

  test("the roster finds a team by any part of its names, in any kana and width, and keeps the search in the address", async ({ page }) => {
    await page.goto("/roster");
    await page.getByRole("searchbox").fill("ＪＰＣＥＲＴ");
    await page.getByRole("button", { name: "検索" }).click();
    await expect(page).toHaveURL(/\/roster\?q=/);
    await expect(page.getByRole("rowheader", { name: /JPCERT\/CC/ })).toBeVisible();
    await page.getByRole("link", { name: "条件を解除" }).click();
    await page.getByRole("link", { name: "さ行" }).click();
    await expect(page.getByRole("link", { name: "さ行" })).toHaveAttribute("aria-current", "true");
  });
});
