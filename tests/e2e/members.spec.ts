import { expect, test, type Page } from "@playwright/test";
import { expectNoBarriers } from "../support/axe";
import { askToRecommend } from "../support/new-applicant";
import { signInAs } from "../support/signed-in";

const eligible = "kikuchi@aokaze.example.jp";
const notYetEligible = "aramaki@midorigi.example.jp";
const contact = "kawabata@towadano.example.jp";
const secretariat = "mizushima@jimukyoku.example.jp";
const auditor = "sekiguchi@miyakowasure.example.jp";
const applicant = "omori@tsukishima-edu.example.jp";

const main = (page: Page) => page.getByRole("main");
const panel = (page: Page, title: string) => main(page).locator("section").filter({ has: page.getByRole("heading", { name: title, exact: true }) }).last();

test.describe("one's own membership", () => {
  test("shows since when, on what ground, with which rights, and is changed with its history", async ({ page }) => {
    await signInAs(page, contact);
    await page.goto("/my");
    await expect(page.getByRole("heading", { level: 1, name: "TWD-SIRT" })).toBeVisible();
    await expect(panel(page, "加盟")).toContainText("2009年（平成21年）12月4日");
    await expect(panel(page, "加盟").getByRole("link", { name: "規約 4(1)4)" })).toHaveAttribute("href", "/rules#4-1-4");
    await expect(panel(page, "加盟").getByRole("link", { name: /議案/ })).toHaveCount(0);
    await expect(main(page).getByText("総会で、組織として 1 票を投じる")).toBeVisible();
    await expectNoBarriers(page);
    await page.getByRole("link", { name: "チームの情報を変更" }).click();
    await expectNoBarriers(page);
    await page.getByLabel("ウェブサイト").fill("no address");
    await page.getByRole("button", { name: "保存する" }).click();
    await page.getByRole("alert").getByRole("link", { name: /ウェブサイト/ }).click();
    await expect(page.getByLabel("ウェブサイト")).toBeFocused();
    await page.getByLabel("ウェブサイト").fill("https://towadano.example.jp/csirt");
    await page.getByRole("button", { name: "保存する" }).click();
    await expect(page.getByText("チームの情報を保存しました。")).toBeVisible();
    const change = page.getByRole("row", { name: /^ウェブサイト/ }).first();
    await expect(change).toContainText("https://towadano.example.jp/csirt");
    await expect(change).toContainText("川端 大輔");
    await expectNoBarriers(page);
  });

  test("has its people confirmed, added, changed and ended by themselves", async ({ page }) => {
    await signInAs(page, "kubota@shirochidori.example.jp");
    await page.goto("/my");
    await page.getByRole("button", { name: "いま確認する" }).click();
    await expect(page.getByText("連絡先を確認しました。", { exact: false })).toBeVisible();
    await expect(main(page).getByRole("button", { name: /登録を終える/ })).toHaveCount(0);
    await page.getByRole("link", { name: "連絡窓口を追加" }).click();
    await expectNoBarriers(page);
    await page.getByLabel("氏名又は部署の名称").fill("監視センター");
    await page.getByRole("radio", { name: "部署" }).check();
    await page.getByLabel("メールアドレス").fill("soc-desk@shirochidori.example.jp");
    await page.getByLabel("電話番号").fill("でんわ");
    await page.getByRole("button", { name: "追加する" }).click();
    await expect(page.getByRole("alert").first()).toContainText("電話番号を数字で");
    await expect(page.getByLabel("氏名又は部署の名称")).toHaveValue("監視センター");
    await page.getByLabel("電話番号").fill("０３－１１１１－２２２２");
    await page.getByRole("button", { name: "追加する" }).click();
    await expect(page.getByText("連絡窓口を追加しました。", { exact: false })).toBeVisible();
    await expect(panel(page, "代表者と連絡窓口").getByRole("listitem").filter({ hasText: "監視センター" })).toContainText("03-1111-2222");
    await page.getByRole("link", { name: "監視センターの連絡先を変更" }).click();
    await expect(page.getByText("氏名は、本人又は事務局だけが変更できます。")).toBeVisible();
    await expectNoBarriers(page);
    await page.getByLabel("部署・役職").fill("夜間担当");
    await page.getByRole("button", { name: "保存する" }).click();
    await expect(page.getByRole("row", { name: /監視センターの部署・役職/ })).toContainText("夜間担当");
    await page.getByRole("button", { name: "監視センターの登録を終える" }).click();
    const dialog = page.getByRole("dialog", { name: "監視センターの連絡窓口としての登録を終えますか？" });
    await expect(dialog).toContainText("会員名簿の連絡窓口から外れ");
    await expectNoBarriers(page);
    await dialog.getByRole("button", { name: "登録を終える" }).click();
    await expect(panel(page, "代表者と連絡窓口").getByRole("listitem")).toHaveCount(2);
    await expect(page.getByRole("row", { name: /^連絡窓口/ }).first()).toContainText("登録終了");
  });

  test("is explained to somebody who speaks for no member", async ({ page }) => {
    await signInAs(page, applicant);
    await page.goto("/my");
    await expect(main(page)).toContainText("代表者又は連絡窓口として登録されているチームはありません");
    await expect(page.getByRole("link", { name: "加盟申請を見る" })).toBeVisible();
    await expectNoBarriers(page);
    for (const path of ["/members", "/members/x", "/my/team/x", "/my/team/3f2b8f6e-8f4e-4f0e-9d0c-0123456789ab", "/recommendations/x"]) {
      expect((await page.goto(path))?.status()).toBe(404);
    }
  });
});

test.describe("the members' roster", () => {
  test("is searched by any part of a name and leafed through by kana, in the address", async ({ page }) => {
    await signInAs(page, contact);
    await page.goto("/members");
    await expect(page.getByRole("heading", { level: 1, name: "会員名簿" })).toBeVisible();
    await expectNoBarriers(page);
    await page.getByRole("searchbox").fill("ｔｗｄ");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/q=/);
    await expect(page.getByRole("heading", { name: "1 チーム", exact: true })).toBeVisible();
    await expect(page.getByRole("row", { name: /TWD-SIRT/ }).getByRole("link", { name: contact })).toHaveAttribute("href", `mailto:${contact}`);
    await page.getByRole("link", { name: "は行" }).click();
    await expect(page).toHaveURL(/initial=/);
    await expect(page.getByRole("link", { name: "HIRT", exact: true })).toBeVisible();
    await page.goto("/members?q=どこにもないチーム");
    await expect(page.getByText("該当する会員はありません")).toBeVisible();
    await expectNoBarriers(page);
  });

  test("leads to a member, with contacts for members and the register for staff", async ({ page, context }) => {
    await signInAs(page, contact);
    await page.goto("/members?q=HIRT");
    await page.getByRole("link", { name: "HIRT", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: "HIRT" })).toBeVisible();
    await expect(panel(page, "代表者と連絡窓口").getByRole("listitem")).toHaveCount(2);
    await expect(page.getByRole("heading", { name: "登録事項" })).toHaveCount(0);
    await expect(page.getByRole("heading", { name: "変更の履歴" })).toHaveCount(0);
    await expectNoBarriers(page);
    const path = new URL(page.url()).pathname;
    await context.clearCookies();
    await signInAs(page, auditor);
    await page.goto(path);
    await expect(panel(page, "登録事項")).toContainText("2007年（平成19年）8月1日");
    await expect(main(page).getByRole("link", { name: /変更|登録/ })).toHaveCount(0);
    await expectNoBarriers(page);
  });

  test("is kept by the secretariat, the names of organisations too", async ({ page }) => {
    await signInAs(page, secretariat);
    await page.goto("/members?q=NKM-CSIRT");
    await page.getByRole("link", { name: "NKM-CSIRT", exact: true }).click();
    await page.getByRole("link", { name: "チームの情報を変更" }).click();
    await page.getByLabel("組織の名称", { exact: false }).first().fill("鳴森半導体ホールディングス株式会社");
    await expectNoBarriers(page);
    await page.getByRole("button", { name: "保存する" }).click();
    await expect(page.getByText("チームの情報を保存しました。")).toBeVisible();
    await expect(page.getByRole("row", { name: /^組織の名称/ }).first()).toContainText("鳴森半導体ホールディングス株式会社");
    await expectNoBarriers(page);
  });
});

test.describe("a request to recommend", () => {
  const letter = "十年来、攻撃の情報を交換してきた信頼できるチームとして、加盟を推薦いたします。";

  async function open(page: Page, team: string) {
    await page.goto("/recommendations");
    await expectNoBarriers(page);
    await page.getByRole("link", { name: team, exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: `${team}の推薦` })).toBeVisible();
    await expectNoBarriers(page);
  }

  test("is answered with a letter, kept while it is written and asked about before it goes", async ({ page, browser }) => {
    await askToRecommend(browser, "AOK-CSIRT", "渚通信シーサート");
    await signInAs(page, eligible);
    await open(page, "渚通信シーサート");
    await expect(page.getByText("推薦できます", { exact: true })).toBeVisible();
    await page.getByLabel("推薦状の本文").fill("短い");
    await page.getByRole("button", { name: "推薦状を提出する" }).click();
    const dialog = page.getByRole("dialog", { name: "推薦状を提出しますか？" });
    await expect(dialog).toContainText("AOK-CSIRT の推薦状として");
    await expectNoBarriers(page);
    await dialog.getByRole("button", { name: "提出する" }).click();
    await expect(page.getByRole("alert").first()).toContainText("20文字以上");
    await expect(page.getByLabel("推薦状の本文")).toHaveValue("短い");
    await page.getByLabel("推薦状の本文").fill(letter);
    await page.reload();
    await expect(page.getByLabel("推薦状の本文")).toHaveValue(letter);
    await page.getByRole("button", { name: "推薦状を提出する" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "提出する" }).click();
    await expect(page.getByText("推薦状を提出しました", { exact: true })).toBeVisible();
    await expect(panel(page, "推薦状")).toContainText(letter);
    await expect(panel(page, "申請の状況")).toContainText("申請者が申請書を作成しています。");
    await expect(page.getByLabel("推薦状の本文")).toHaveCount(0);
    await expectNoBarriers(page);
  });

  test("is declined where the team may not write yet, with the first day on which it may", async ({ page, browser }) => {
    await askToRecommend(browser, "MDR-CSIRT", "入江倉庫シーサート");
    await signInAs(page, notYetEligible);
    await open(page, "入江倉庫シーサート");
    await expect(page.getByText(/^推薦状を提出できるのは \d+年\d+月\d+日 からです$/)).toBeVisible();
    await expect(page.getByLabel("推薦状の本文")).toHaveCount(0);
    await page.getByRole("button", { name: "推薦を辞退する" }).click();
    const dialog = page.getByRole("dialog", { name: "推薦を辞退しますか？" });
    await expect(dialog).toContainText("申請者、事務局と監事に表示されます。");
    await dialog.getByLabel("辞退の理由").fill("加盟から日が浅いため、ほかの会員にご依頼ください。");
    await dialog.getByRole("button", { name: "辞退する" }).click();
    await expect(page.getByText("推薦を辞退しました", { exact: true })).toBeVisible();
    await expect(page.getByText("加盟から日が浅いため、ほかの会員にご依頼ください。")).toBeVisible();
    await page.goto("/recommendations");
    await expect(page.getByRole("row", { name: /入江倉庫シーサート/ })).toContainText("辞退");
  });

  test("is answered without scripts", async ({ browser }) => {
    await askToRecommend(browser, "TWD-SIRT", "岬観測シーサート");
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await signInAs(page, contact);
    await page.goto("/recommendations");
    await page.getByRole("link", { name: "岬観測シーサート", exact: true }).click();
    const send = async (text: string) => {
      await page.getByLabel("推薦状の本文").fill(text);
      await page.locator("summary").filter({ hasText: "推薦状を提出する" }).click();
      await expect(page.getByText("TWD-SIRT の推薦状として", { exact: false })).toBeVisible();
      await page.getByRole("button", { name: "提出する", exact: true }).click();
    };
    await send("短すぎる文章");
    await expect(page.getByText("20文字以上で入力してください。").first()).toBeVisible();
    await expect(page.getByLabel("推薦状の本文")).toHaveValue("短すぎる文章");
    await send(letter);
    await expect(page.getByText("推薦状を提出しました", { exact: true })).toBeVisible();
    await expect(page.getByText(letter)).toBeVisible();
    await context.close();
  });
});
