import { expect, test, type Page } from "@playwright/test";
import { expectNoBarriers } from "../support/axe";
import { signInAs } from "../support/signed-in";

const head = "mizushima@jimukyoku.example.jp";
const auditor = "sekiguchi@miyakowasure.example.jp";

/** The case of a team, from the queue. */
async function openCase(page: Page, team: string): Promise<string> {
  await page.goto(`/cases?q=${encodeURIComponent(team)}`);
  await page.getByRole("main").getByRole("link", { name: team, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: team })).toBeVisible();
  return new URL(page.url()).pathname;
}

test.describe("the work queue", () => {
  test.beforeEach(({ page }) => signInAs(page, head));

  test("shows whose turn it is, and keeps search and filters in the address", async ({ page }) => {
    await page.goto("/cases");
    await expect(page.getByRole("heading", { level: 1, name: "案件" })).toBeVisible();
    await expectNoBarriers(page);
    await page.getByRole("link", { name: "推薦状待ち" }).click();
    await expect(page).toHaveURL(/holder=recommender/);
    await expect(page.getByRole("row", { name: /推薦状の作成/ })).not.toHaveCount(0);
    await expect(page.getByRole("row", { name: /運営委員会への付議/ })).toHaveCount(0);
    await page.getByLabel("状態").selectOption({ label: "取下げ" });
    await expect(page).toHaveURL(/state=withdrawn/);
    await page.getByRole("link", { name: "条件をすべて外す" }).first().click();
    await page.getByLabel("チーム・組織・申請者・番号").fill("どこにもないチーム");
    await page.keyboard.press("Enter");
    await expect(page.getByText("該当する案件はありません")).toBeVisible();
    await expectNoBarriers(page);
  });

  test("takes filters that make no sense for none", async ({ page }) => {
    await page.goto("/cases?state=nonsense&owner=1&age=-3&page=x&holder=&q=");
    await expect(page.getByRole("heading", { name: "進行中の案件" })).toBeVisible();
  });
});

test.describe("a case", () => {
  test.beforeEach(({ page }) => signInAs(page, head));

  test("is not received while something is missing, and says what", async ({ page }) => {
    await openCase(page, "HRN-CSIRT");
    await expectNoBarriers(page);
    await page.getByRole("button", { name: "受付を完了する" }).click();
    const dialog = page.getByRole("dialog", { name: "受付を完了しますか？" });
    await expect(dialog.getByText("次のものがそろっていないため、受付を完了できません。")).toBeVisible();
    await dialog.getByRole("button", { name: "受付を完了する" }).click();
    await expect(dialog.getByRole("alert")).toContainText("まだ揃っていない項目");
    await expectNoBarriers(page);
  });

  test("is taken on, and its notes are for staff", async ({ page }) => {
    await openCase(page, "TKS-SIRT");
    await page.getByRole("button", { name: "担当する" }).click();
    await expect(page.getByText("担当 水嶋 冬子")).toBeVisible();
    await page.getByLabel("メモ").fill("電話で進み具合を聞いた。");
    await page.getByRole("button", { name: "メモを追加" }).click();
    await expect(page.getByRole("listitem").filter({ hasText: "電話で進み具合を聞いた。" })).toBeVisible();
    await expect(page.getByLabel("メモ")).toHaveValue("");
  });

  test("is returned with reasons by section, and never rejected", async ({ page }) => {
    const path = await openCase(page, "KMD-CSIRT");
    await page.getByRole("link", { name: "補正を依頼する" }).click();
    await expect(page.getByText("事務局は申請を断れません。", { exact: false })).toBeVisible();
    await expectNoBarriers(page);
    const send = async () => {
      await page.getByRole("button", { name: "申請者に差し戻す" }).click();
      await page.getByRole("dialog").getByRole("button", { name: "差し戻す" }).click();
    };
    await send();
    await expect(page.getByRole("main").getByRole("alert")).toContainText("少なくとも1つの項目に理由");
    await page.getByRole("group", { name: "「加盟の理由」の補正を依頼する" }).getByRole("textbox").fill("どのような情報を交換したいかを書き足してください。");
    await send();
    await expect(page).toHaveURL(path);
    await expect(page.getByText("どのような情報を交換したいかを書き足してください。")).toBeVisible();
    await expect(page.getByRole("heading", { name: "補正と再提出" })).toBeVisible();
  });

  test("takes a letter that came on paper, from a team that may recommend", async ({ page }) => {
    const path = await openCase(page, "YSM-SIRT");
    await page.getByRole("link", { name: "届いた推薦状を登録" }).click();
    await expectNoBarriers(page);
    const fill = async () => {
      await page.getByLabel("作成者の氏名").fill("秋庭 彩");
      await page.getByLabel("推薦状の全文").fill("長く情報を交換してきた、信頼できるチームとして推薦いたします。");
      await page.getByRole("button", { name: "推薦状を登録する" }).click();
      await page.getByRole("dialog").getByRole("button", { name: "登録する" }).click();
    };
    await fill();
    await expect(page.getByRole("main").getByRole("alert")).toContainText("加盟後1年の経過が必要です");
    await page.getByRole("searchbox").fill("HIRT");
    await page.keyboard.press("Enter");
    await page.getByRole("radio", { name: /^HIRT/ }).check();
    await fill();
    await expect(page).toHaveURL(path);
    await expect(page.getByText("書面（事務局が登録）")).toBeVisible();
  });

  test("is put to the committee for at least three days, with the voters and the quorum named", async ({ page }) => {
    await openCase(page, "KNT-CSIRT");
    await page.getByRole("button", { name: "運営委員会に付議する" }).click();
    const dialog = page.getByRole("dialog", { name: "運営委員会に付議しますか？" });
    await expect(dialog.getByText("定足数は9名中6名の出席です。6名が出席した場合、可決には賛成3名以上が必要です。")).toBeVisible();
    await expectNoBarriers(page);
    const usual = await dialog.getByLabel("締切日").inputValue();
    await dialog.getByLabel("締切日").fill(await dialog.getByLabel("締切日").getAttribute("min").then((day) => day ?? ""));
    await dialog.getByLabel("締切時刻", { exact: false }).fill("00:00");
    await dialog.getByRole("button", { name: "付議する" }).click();
    await expect(dialog.getByRole("alert")).toBeVisible();
    await dialog.getByLabel("締切日").fill(usual);
    await dialog.getByRole("button", { name: "付議する" }).click();
    await expect(page.getByRole("heading", { name: "審議と投票" })).toBeVisible();
    await page.getByRole("button", { name: "除斥" }).first().click();
    await page.getByRole("dialog").getByLabel("理由").fill("申請したチームと同じ企業グループに属するため。");
    await page.getByRole("dialog").getByRole("button", { name: "除斥する" }).click();
    await expect(page.getByText("出席 0 / 8 名、必要 6 名")).toBeVisible();
    await expectNoBarriers(page);
  });

  test("that nobody has does not exist", async ({ page }) => {
    for (const path of ["/cases/no-such-case", "/cases/3f2b8f6e-8f4e-4f0e-9d0c-0123456789ab", "/cases/3f2b8f6e-8f4e-4f0e-9d0c-0123456789ab/return", "/cases/x/letter"]) {
      expect((await page.goto(path))?.status()).toBe(404);
    }
  });
});

test("the auditor reads a case and changes nothing", async ({ page }) => {
  await signInAs(page, auditor);
  const path = await openCase(page, "HTB-CSIRT");
  await expect(page.getByRole("heading", { name: "経過の記録" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "内部メモ" })).toHaveCount(0);
  await expect(page.getByRole("main").getByRole("button", { name: /担当|付議|補正/ })).toHaveCount(0);
  for (const closed of [`${path}/return`, `${path}/letter`, "/offices", "/offices/record", "/register"]) expect((await page.goto(closed))?.status()).toBe(404);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a search and a note work as well", async ({ page }) => {
    await signInAs(page, head);
    await page.goto("/cases");
    await page.getByLabel("チーム・組織・申請者・番号").fill("MYG");
    await page.getByRole("button", { name: "検索" }).click();
    await page.getByRole("main").getByRole("link", { name: "MYG-CSIRT" }).click();
    await page.getByLabel("メモ").fill("スクリプトなしのメモ");
    await page.getByRole("button", { name: "メモを追加" }).click();
    await expect(page.getByRole("listitem").filter({ hasText: "スクリプトなしのメモ" })).toBeVisible();
  });
});
