import { expect, test, type Browser, type Page } from "@playwright/test";
import { auditor, chairSeat, seatHolder, staff } from "@/prisma/demo/committee";
import { earlierMember } from "@/prisma/demo/members";
import { addDays, type CivilDate } from "@/lib/kernel/civil-date";
import { openListed, question } from "./support/at-work";
import { choicesIn, CommitteeRoom, vote } from "./support/committee-room";
import { parts, team } from "./support/joining-team";
import { mailedLink, openMail } from "./support/mail-log";
import { enter, signIn } from "./support/people";

const [, secretary] = staff;
const recommender = earlierMember("aokaze");
const recusedSeat = 6;
const reason = "協力の内容を、頻度も含めて具体的にお書きください。";

/** Seat and first choice. Seat 3 changes the vote; seat 4 votes last, having attended first. */
const ballots = [[chairSeat, "承認"], [2, "承認"], [3, "不承認"], [5, "承認"], [7, "承認"], [8, "不承認"], [9, "承認"]] as const;

test.describe.configure({ mode: "serial", timeout: 180_000 });

let browser: Browser;
let applicant: Page;
let secretariat: Page;
let casePath: string;
let room: CommitteeRoom;

test.beforeAll(async ({ browser: one }) => {
  browser = one;
  secretariat = await enter(browser, secretary.email);
  applicant = await enter(browser);
  room = new CommitteeRoom(browser, secretariat, team.shortName);
});

test("a team states its intent, and confirms the address by the mail", async () => {
  await applicant.goto("/");
  await applicant.getByRole("main").getByRole("link", { name: "加盟を申し込む" }).first().click();
  await applicant.getByLabel("チームの名称").fill(team.teamName);
  await applicant.getByLabel("組織の名称").fill(team.organisation);
  await applicant.getByLabel("ご担当者の氏名").fill(team.applicant.name);
  await applicant.getByLabel("メールアドレス").fill(team.applicant.email);
  await applicant.getByRole("button", { name: "加盟の意思を伝える" }).click();
  await expect(applicant.getByRole("heading", { name: "メールをご確認ください" })).toBeVisible();

  await applicant.goto(await mailedLink(secretariat, team.applicant.email, /メールアドレスの確認/));
  await applicant.getByLabel("パスワード").first().fill(team.applicant.password);
  await applicant.getByRole("button", { name: "確認して申請書の作成へ" }).click();
  await expect(applicant.getByRole("heading", { level: 1, name: team.teamName })).toBeVisible();
  await expect(applicant.getByRole("heading", { name: "加盟申請書を作成中です" })).toBeVisible();
  casePath = new URL(applicant.url()).pathname;
});

test("fills in the application in an order of her own, and finds on another day what she had not sent", async () => {
  await expect(applicant.getByText("10 項目中 0 項目が完了")).toBeVisible();
  for (const [part, fillIn, leave] of parts) {
    await applicant.goto(casePath);
    await applicant.getByRole("main").getByRole("link", { name: part, exact: true }).first().click();
    await expect(applicant.getByRole("heading", { level: 1, name: part })).toBeVisible();
    const formPage = applicant.url();
    await fillIn(applicant);
    if (!leave) await applicant.getByRole("button", { name: /^保存して/ }).click();
    if (!leave) await expect(applicant).not.toHaveURL(formPage);
    else await expect(applicant.getByText("下書きを保存しました")).toBeVisible({ timeout: 30_000 });
  }
  const anotherDay = await enter(browser, team.applicant.email, team.applicant.password);
  await expect(anotherDay).toHaveURL(/\/application/);
  await anotherDay.goto(casePath);
  await expect(anotherDay.getByText("10 項目中 10 項目が完了")).toBeVisible();
  await expect(anotherDay.getByRole("heading", { name: "加盟申請書を提出できます" })).toBeVisible();
});

test("names a member to recommend her team, and hands the application in", async () => {
  await applicant.goto(casePath);
  await applicant.getByRole("link", { name: "推薦するチームを指名する" }).click();
  await applicant.getByRole("searchbox").fill(recommender.team.shortName);
  await applicant.getByRole("button", { name: "検索" }).click();
  await question(applicant, `${recommender.team.shortName}を指名する`, "推薦をお願いする");
  await expect(applicant.getByText("作成を依頼中")).toBeVisible();
  await question(applicant, "加盟申請書を提出する", "提出する");
  await expect(applicant.getByRole("heading", { name: "推薦状をお待ちしています" })).toBeVisible();
  await applicant.goto(`${casePath}/reason`);
  await expect(applicant).toHaveURL(casePath);

  await applicant.getByRole("button", { name: "English" }).first().click();
  await expect(applicant.getByRole("heading", { level: 2, name: /letter/i }).first()).toBeVisible();
  await expect(applicant.locator("html")).toHaveAttribute("lang", "en");
  await applicant.getByRole("button", { name: "日本語" }).first().click();
  await expect(applicant.getByRole("heading", { name: "推薦状をお待ちしています" })).toBeVisible();
});

test("the member's representative is asked by mail, sees that the team may recommend, and writes the letter", async () => {
  await openMail(secretariat, recommender.representative.email, /推薦のお願い/);
  await expect(secretariat.getByRole("main")).toContainText(team.teamName);
  const representative = await enter(browser, recommender.representative.email);
  await openListed(representative, "/recommendations", team.shortName);
  await expect(representative.getByText("推薦できます", { exact: true })).toBeVisible();
  await expect(representative.getByText("造船の現場で見た攻撃の兆候", { exact: false })).toBeVisible();
  await expect(representative.getByText("050-0123-4567")).toHaveCount(0);
  await representative.getByRole("textbox", { name: "推薦状の本文" }).fill("合同訓練で三年の交流があり、連絡の早さと情報の扱いの確かさを知っています。");
  await question(representative, "推薦状を提出する", "提出する");
  await expect(representative.getByText("推薦状を提出しました")).toBeVisible();
});

test("the secretariat records the guidance, and asks for one part to be mended, with the reason", async () => {
  await openListed(secretariat, "/cases?state=submitted", team.shortName);
  await expect(secretariat.getByRole("heading", { level: 1, name: team.shortName })).toBeVisible();
  await question(secretariat, "ガイダンスの実施を記録", "記録する");
  await expect(secretariat.getByText(`${secretary.name} さんが記録しました。`, { exact: false })).toBeVisible();
  await expect(secretariat.getByRole("button", { name: /断る|不承認|却下/ })).toHaveCount(0);
  await secretariat.getByRole("link", { name: "補正を依頼する" }).click();
  await secretariat.getByRole("group", { name: "「協議会への貢献」の補正を依頼する" }).getByLabel("補正してほしい理由").fill(reason);
  await secretariat.getByRole("button", { name: "申請者に差し戻す" }).click();
  await secretariat.getByRole("dialog").getByRole("button", { name: "差し戻す", exact: true }).click();
  await expect(secretariat.getByText("補正と再提出").first()).toBeVisible();
});

test("the applicant is told why, mends that part and hands the application in again", async () => {
  await openMail(secretariat, team.applicant.email, /補正のお願い/);
  await expect(secretariat.getByRole("main")).toContainText(reason);
  await applicant.goto(casePath);
  await expect(applicant.getByRole("heading", { name: "事務局から補正のお願いがあります" })).toBeVisible();
  await expect(applicant.getByText(reason)).toBeVisible();
  await applicant.getByRole("link", { name: "「協議会への貢献」を直す" }).click();
  await applicant.getByLabel("協議会への貢献の内容").fill("制御機器への攻撃の観測結果を毎月提供し、演習の会場を年に一度用意する。");
  await applicant.getByRole("button", { name: "保存して次へ" }).click();
  await applicant.goto(casePath);
  await question(applicant, "加盟申請書を提出する", "提出する");
  await expect(applicant.getByRole("heading", { name: "事務局が書類を確認しています" })).toBeVisible();
});

test("the secretariat receives the application and puts it to the committee, for three days at least", async () => {
  await openListed(secretariat, "/cases?state=submitted", team.shortName);
  await question(secretariat, "受付を完了する", "受付を完了する");
  await expect(secretariat.getByRole("button", { name: "運営委員会に付議する" })).toBeVisible();
  await secretariat.getByRole("button", { name: "運営委員会に付議する" }).click();
  const dialog = secretariat.getByRole("dialog");
  const closesOn = dialog.getByLabel("締切日");
  const earliest = (await closesOn.getAttribute("min")) as CivilDate;
  await closesOn.fill(addDays(earliest, -1));
  await dialog.getByRole("button", { name: "付議する" }).click();
  await expect(dialog.getByRole("alert")).toBeVisible();
  await closesOn.fill(addDays(earliest, 1));
  await dialog.getByRole("button", { name: "付議する" }).click();
  await expect(secretariat.getByRole("heading", { name: "審議と投票" })).toBeVisible();
  await applicant.goto(casePath);
  await expect(applicant.getByRole("heading", { name: "運営委員会が審議しています" })).toBeVisible();
});

test("one member of the committee is recused, the others vote, and nobody sees how", async () => {
  const recused = await room.seat(recusedSeat);
  await recused.getByRole("button", { name: "除斥を申し出る" }).click();
  const dialog = recused.getByRole("dialog");
  await expect(dialog).toContainText("議決に加わる委員は8名になり、必要な出席は6名から6名に変わります。");
  await dialog.getByLabel("理由").fill("同じ企業グループに所属しているため");
  await dialog.getByRole("button", { name: "除斥を申し出る" }).click();
  await expect(recused.getByText("あなたはこの議案から除斥されているため", { exact: false })).toBeVisible();

  const early = await room.seat(4);
  await early.getByRole("button", { name: "出席だけを記録する" }).click();
  await expect(early.getByText("出席は記録済みです。")).toBeVisible();
  await expect(early.getByText("出席 1 / 8 名、必要 6 名")).toBeVisible();
  for (const [seat, choice] of ballots) await vote(await room.seat(seat), choice);
  const changing = await room.seat(3);
  await vote(changing, "承認");
  await changing.reload();
  await expect(changing.getByText("現在の投票は「承認」です", { exact: false })).toBeVisible();
  expect(new Set(choicesIn(await changing.content()))).toEqual(new Set(["yes"]));

  const chair = await room.seat(chairSeat);
  await expect(chair.getByText("まだ投票していない委員が1名います。", { exact: false })).toBeVisible();
  await expect(chair.getByRole("button", { name: "投票を終えて結果を確定する" })).toHaveCount(0);
  expect(choicesIn(await early.content())).toEqual([]);
  for (const page of [secretariat, chair]) {
    await page.goto(new URL(chair.url()).pathname);
    await expect(page.getByText("記名投票の結果")).toHaveCount(0);
  }
  expect(choicesIn(await secretariat.content())).toEqual([]);
  await vote(early, "棄権");
});

test("the chair closes the vote once everybody has voted, and the sentence says what carried it", async () => {
  const chair = await room.seat(chairSeat);
  await question(chair, "投票を終えて結果を確定する", "終えて確定する");
  const result = chair.getByRole("main");
  await expect(result).toContainText("定足数: 全運営委員9名から特別利害関係のある1名を除いた8名の3分の2=6名以上、出席8名で充足（6(2)）。");
  await expect(result).toContainText("可決: 出席8名の2分の1=4名以上、賛成6名。");
  const rollCall = chair.getByRole("table", { name: "記名投票の結果" });
  await expect(rollCall.getByRole("row", { name: seatHolder(3).name })).toContainText("承認");
  await expect(rollCall.getByRole("row", { name: seatHolder(recusedSeat).name })).toContainText("除斥");
  await expect(chair.getByRole("button", { name: "投票を変更する" })).toHaveCount(0);
});

test("the applicant's page has become the member's, and the team stands on the public roster", async () => {
  await applicant.goto(casePath);
  await expect(applicant.getByRole("heading", { name: "加盟が承認されました" })).toBeVisible();
  await applicant.getByRole("link", { name: "会員の画面へ" }).click();
  await expect(applicant).toHaveURL(/\/my$/);
  await expect(applicant.getByRole("main")).toContainText(team.teamName);
  await expect(applicant.getByRole("main")).toContainText("一般会員");
  const visitor = await enter(browser);
  await visitor.goto("/roster");
  await visitor.getByRole("searchbox").fill("ぞうせん");
  await visitor.getByRole("button", { name: "検索" }).click();
  await expect(visitor.getByRole("rowheader", { name: new RegExp(team.shortName) })).toBeVisible();
});

test("the new point of contact enters by the welcome mail", async () => {
  const contact = await enter(browser);
  await contact.goto(await mailedLink(secretariat, team.contact.email, /ご加盟おめでとうございます/));
  await expect(contact.getByText(`${team.contact.name} さん、ようこそ。`, { exact: false })).toBeVisible();
  await contact.getByRole("textbox", { name: "新しいパスワード" }).fill(team.contact.password);
  await contact.getByRole("button", { name: "設定する" }).click();
  await signIn(contact, team.contact.email, team.contact.password);
  await expect(contact).toHaveURL(/\/my$/);
  await expect(contact.getByRole("main")).toContainText(team.teamName);
});

test("secretariat and auditor read who did what, when and on which article", async () => {
  for (const reader of [secretariat, await enter(browser, auditor.email)]) {
    await openListed(reader, "/cases?state=all", team.shortName);
    const record = reader.getByRole("table", { name: "経過の記録" });
    for (const name of [team.applicant.name, recommender.representative.name, secretary.name, seatHolder(chairSeat).name]) {
      await expect(record.getByRole("row", { name }).first()).toBeVisible();
    }
    await expect(record.getByRole("link", { name: "6(2)" }).first()).toBeVisible();
    await expect(record).not.toContainText("不承認");
  }
});
