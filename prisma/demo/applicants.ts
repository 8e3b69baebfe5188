import { earlierMembers } from "./members";
import { teamOf, type Team, type TeamRow } from "./teams";

/** The teams that apply, by what becomes of them. */
const rows = {
  unconfirmed: ["HKN-CSIRT", "えいちけーえぬしーさーと", "hakoniwa", "箱庭フードCSIRT", "箱庭フードサービス株式会社", "はこにわふーどさーびすかぶしきがいしゃ", "commerce"],
  drafting: ["MYG-CSIRT", "えむわいじーしーさーと", "miyagino", "みやぎ野ロボティクスCSIRT", "みやぎ野ロボティクス株式会社", "みやぎのろぼてぃくすかぶしきがいしゃ", "maker"],
  requested: ["TKS-SIRT", "てぃーけーえすさーと", "tsukishima-edu", "月嶋まなびSIRT", "株式会社月嶋まなびクラウド", "かぶしきがいしゃつきしままなびくらうど", "technology"],
  declined: ["RBD-CSIRT", "あーるびーでぃーしーさーと", "ribbon-do", "りぼん堂CSIRT", "りぼん堂化粧品株式会社", "りぼんどうけしょうひんかぶしきがいしゃ", "commerce"],
  incomplete: ["HRN-CSIRT", "えいちあーるえぬしーさーと", "haruniwa", "春庭ホールディングスCSIRT", "春庭ホールディングス株式会社", "はるにわほーるでぃんぐすかぶしきがいしゃ", "commerce"],
  waiting: ["KMD-CSIRT", "けーえむでぃーしーさーと", "kumodate", "くもだて銀行CSIRT", "株式会社くもだて銀行", "かぶしきがいしゃくもだてぎんこう", "finance"],
  tooEarly: ["YSM-SIRT", "わいえすえむさーと", "yosumi", "Yosumi Drone SIRT", "四隅ドローン株式会社", "よすみどろーんかぶしきがいしゃ", "technology"],
  returned: ["ORN-CSIRT", "おーあーるえぬしーさーと", "orange-bay", "だいだい湾フェリーCSIRT", "だいだい湾汽船株式会社", "だいだいわんきせんかぶしきがいしゃ", "infrastructure"],
  received: ["SZK-CSIRT", "えすぜっとけーしーさーと", "shizuku", "しずく医大CSIRT", "学校法人しずく医科大学", "がっこうほうじんしずくいかだいがく", "medical"],
  receivedOnPaper: ["KNT-CSIRT", "けーえぬてぃーしーさーと", "kinutani", "絹谷町CSIRT", "絹谷町", "きぬたにちょう", "public"],
  freshVote: ["AOB-PSIRT", "えーおーびーぴーさーと", "aobane", "Aobane Product SIRT", "あおばね精密工業株式会社", "あおばねせいみつこうぎょうかぶしきがいしゃ", "maker"],
  recusedVote: ["TNG-MED", "てぃーえぬじーめど", "tonagi-hospital", "渡凪大学病院CSIRT", "学校法人渡凪大学", "がっこうほうじんとなぎだいがく", "medical"],
  lastBallot: ["FJN-CSIRT", "えふじぇいえぬしーさーと", "fujinoki", "藤ノ木トラベルCSIRT", "藤ノ木トラベル株式会社", "ふじのきとらべるかぶしきがいしゃ", "commerce"],
  first: ["NKH-CSIRT", "えぬけーえいちしーさーと", "nekoyanagi", "ねこやなぎ放送CSIRT", "ねこやなぎ放送株式会社", "ねこやなぎほうそうかぶしきがいしゃ", "commerce"],
  second: ["MKB-SIRT", "えむけーびーさーと", "mikaboshi", "Mikaboshi Satellite SIRT", "みかぼし衛星通信株式会社", "みかぼしえいせいつうしんかぶしきがいしゃ", "telecom"],
  third: ["ITD-CSIRT", "あいてぃーでぃーしーさーと", "itadori", "いたどり農業協同組合CSIRT", "いたどり農業協同組合", "いたどりのうぎょうきょうどうくみあい", "commerce"],
  fourth: ["SGN-CSIRT", "えすじーえぬしーさーと", "sugina", "すぎな工科大学CSIRT", "国立大学法人すぎな工科大学", "こくりつだいがくほうじんすぎなこうかだいがく", "academia"],
  latest: ["KZM-CSIRT", "けーぜっとえむしーさーと", "kazamidori", "風見鶏エナジーCSIRT", "風見鶏エナジー株式会社", "かざみどりえなじーかぶしきがいしゃ", "infrastructure"],
  rejected: ["DKO-TEAM", "でぃーけーおーちーむ", "dokoka", "どこか企画対策チーム", "合同会社どこか企画", "ごうどうがいしゃどこかきかく", "technology"],
  notQuorate: ["HTB-CSIRT", "えいちてぃーびーしーさーと", "hitsuji-bank", "ひつじ雲信託CSIRT", "ひつじ雲信託株式会社", "ひつじぐもしんたくかぶしきがいしゃ", "finance"],
  withdrawn: ["MTN-CSIRT", "えむてぃーえぬしーさーと", "matanoma", "またの間ホテルズCSIRT", "株式会社またの間ホテルズ", "かぶしきがいしゃまたのまほてるず", "commerce"],
  withdrawnFromVote: ["WSR-SIRT", "だぶりゅーえすあーるさーと", "wasureji", "わすれじ文庫SIRT", "わすれじ文庫株式会社", "わすれじぶんこかぶしきがいしゃ", "commerce"],
} satisfies Record<string, TeamRow>;

export type ApplicantName = keyof typeof rows;

export type Applicant = Team & { readonly locale: "ja" | "en" };

export const applicants = Object.fromEntries(
  Object.entries(rows).map(([name, row], n) => [name, { ...teamOf(row, earlierMembers.length + n), locale: name === "declined" ? "en" : "ja" }]),
) as Record<ApplicantName, Applicant>;
