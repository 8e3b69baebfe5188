import { expect, type Page } from "@playwright/test";

/** The team whose joining the journey tells. The applicant is its representative; its point of contact has no account yet. */
export const team = {
  teamName: "朝凪造船シーサート",
  shortName: "ASN-CSIRT",
  organisation: "朝凪造船株式会社",
  applicant: { name: "三枝 陽子", email: "saegusa@asanagi.example.jp", password: "the tide turns twice a day" },
  contact: { name: "青柳 徹", email: "aoyagi@asanagi.example.jp", password: "a lighthouse needs no harbour" },
} as const;

type Part = readonly [name: string, fill: (page: Page) => Promise<void>, leave?: "withoutSaving"];

/** The parts of the form in the order in which this applicant comes to them, with what she does there; some she leaves to save themselves. */
export const parts: readonly Part[] = [
  ["使命への賛同", (page) => page.getByLabel("協議会の使命に賛同します").check(), "withoutSaving"],
  ["代表者", (page) => contact(page, "氏名", "氏名の読み", ["三枝 陽子", "さえぐさ ようこ"], team.applicant.email)],
  ["会員資格の確認", attest],
  ["活動の目的と範囲", (page) => fill(page, { 活動の目的: "造船所の情報システムを守り、被害を小さくとどめる。", 活動の範囲: "国内の三つの造船所とグループ会社" })],
  ["CSIRT の自己点検", assess],
  ["会員の責務", (page) => page.getByLabel("会員の責務を理解し、加盟後はこれを果たします").check()],
  ["協議会への貢献", (page) => fill(page, { 協議会への貢献の内容: "制御機器への攻撃の観測結果を提供する。" }), "withoutSaving"],
  ["加盟の理由", (page) => fill(page, { 加盟を希望する理由: "造船の現場で見た攻撃の兆候を、ほかのチームと早く共有したい。" }), "withoutSaving"],
  ["連絡窓口（PoC）", nameContact],
  ["チームと組織", describeTeam],
];

async function fill(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(values)) await page.getByRole("textbox", { name: label, exact: false }).fill(value);
}

async function contact(page: Page, nameLabel: string, readingLabel: string | null, [name, reading]: readonly string[], email: string): Promise<void> {
  await page.getByLabel(new RegExp(`^${nameLabel}必須`)).fill(name ?? "");
  if (readingLabel) await page.getByLabel(readingLabel).fill(reading ?? "");
  await fill(page, { "部署・役職": "情報システム部", メールアドレス: email, 電話番号: "050-0123-4567" });
}

async function nameContact(page: Page): Promise<void> {
  await page.getByLabel("個人", { exact: true }).check();
  await contact(page, "窓口の名称又は氏名", null, [team.contact.name], team.contact.email);
}

async function attest(page: Page): Promise<void> {
  const boxes = page.getByRole("main").getByRole("checkbox");
  await expect(boxes).toHaveCount(3);
  for (const box of await boxes.all()) await box.check();
}

async function assess(page: Page): Promise<void> {
  for (const group of await page.getByRole("group").filter({ has: page.getByLabel("はい") }).all()) await group.getByLabel("はい").check();
  await page.getByRole("group", { name: /脅威情報に対応する機能がある/ }).getByLabel("いいえ").check();
  await page.getByLabel("脅威情報への対応についての補足").fill("来年度に始める計画です。");
}

async function describeTeam(page: Page): Promise<void> {
  await expect(page.getByLabel("チームの正式名称")).toHaveValue(team.teamName);
  await fill(page, { チームの略称: team.shortName, 略称の読み: "えーえすえぬしーさーと", 組織の名称の読み: "あさなぎぞうせんかぶしきがいしゃ", サービスの対象: "当社とグループ会社の従業員" });
  await page.getByLabel("チームの設立日").fill("2023-04-01");
}
