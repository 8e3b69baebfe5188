import { randomUUID } from "node:crypto";

/** Characters with their readings, of which the names of invented organisations are put together. */
const first = pairs("青あお 赤あか 朝あさ 石いし 磯いそ 岩いわ 梅うめ 大おお 岡おか 沖おき 笠かさ 金かね 川かわ 菊きく 北きた 黒くろ 桜さくら 白しら 杉すぎ 高たか 滝たき 竹たけ 立たて 津つ 冨とみ 中なか 西にし 野の 橋はし 浜はま 東ひがし 平ひら 藤ふじ 古ふる 星ほし 松まつ 水みず 南みなみ 宮みや 森もり 山やま 柳やなぎ 吉よし 若わか");
const second = pairs("池いけ 井い 浦うら 江え 尾お 丘おか 川かわ 木き 倉くら 崎さき 沢さわ 島しま 瀬せ 田だ 谷たに 塚つか 戸と 中なか 永なが 西にし 野の 葉は 橋ばし 畑はた 浜はま 原はら 藤ふじ 辺べ 本もと 村むら 森もり 山やま");
const lines = pairs("電機でんき 電力でんりょく 電鉄でんてつ 銀行ぎんこう 証券しょうけん 保険ほけん 信託しんたく 製薬せいやく 化学かがく 製鉄せいてつ 重工じゅうこう 造船ぞうせん 海運かいうん 航空こうくう 運輸うんゆ 倉庫そうこ 建設けんせつ 不動産ふどうさん 通信つうしん 放送ほうそう 新聞しんぶん 出版しゅっぱん 印刷いんさつ 食品しょくひん 酒造しゅぞう 製紙せいし 繊維せんい 石油せきゆ 瓦斯がす 水道すいどう 自動車じどうしゃ 精機せいき 光学こうがく 情報じょうほう システムしすてむ ネットワークスねっとわーくす 商事しょうじ 百貨店ひゃっかてん 大学だいがく 病院びょういん");
const companies = ["株式会社", "ホールディングス株式会社", "グループ本社", "（公財）", "有限責任会社"];
const teamKinds = ["CSIRT", "SIRT", "CERT", "PSIRT", "SOC"];


/** The team of a number: always the same names, spread over all that can be put together. */
export function inventedTeam(number: number) {
  const [one, two, line] = [taken(first, number), taken(second, Math.floor(number / first.length)), taken(lines, number * 7 + Math.floor(number / 1408))];
  const short = `${letters(number * 7919 + 104_729)}${number % 3 === 0 ? "" : "-"}${taken(teamKinds, Math.floor(number / 11))}`;
  return {
    memberId: randomUUID(), organisationId: randomUUID(), representativeId: randomUUID(), pocId: randomUUID(),
    teamName: `${one.text}${two.text}${line.text} ${short}`,
    shortName: short,
    reading: `${one.reading}${two.reading}${line.reading}`,
    organisationName: `${one.text}${two.text}${line.text}${taken(companies, Math.floor(number / 3))}`,
    organisationReading: `${one.reading}${two.reading}${line.reading}`,
    website: number % 4 === 0 ? "" : `https://team-${number}.example/`,
    joinedOn: `${2008 + (number % 15)}-${String(1 + (number % 12)).padStart(2, "0")}-${String(1 + (number % 28)).padStart(2, "0")}`,
    representative: { name: `${two.text}${one.text} 一郎`, email: `representative-${number}@bench.example` },
    poc: { name: `${short} 窓口`, email: `poc-${number}@bench.example` },
  };
}

type Pair = { readonly text: string; readonly reading: string };

function pairs(list: string): Pair[] {
  return list.split(" ").map((word) => {
    const [, text = word, reading = ""] = /^([^ぁ-ん]+)([ぁ-ん]+)$/.exec(word) ?? [];
    return { text, reading };
  });
}

function taken<T>(list: readonly T[], place: number): T {
  return list[place % list.length] as T;
}

/** Three to five capitals. */
function letters(number: number): string {
  const length = 3 + (number % 3);
  return Array.from({ length }, (_, place) => String.fromCharCode(65 + (Math.floor(number / 26 ** place) % 26))).join("");
}
