import { teamOf, type TeamRow } from "./teams";

/** The six teams that founded the association in 2007 (4(1)1)). The bodies are real; the people are invented. */
const rows: readonly TeamRow[] = [
  ["HIRT", "はーと", "hirt", "Hitachi Incident Response Team", "株式会社日立製作所", "かぶしきがいしゃひたちせいさくしょ", "maker"],
  ["IIJ-SECT", "あいあいじぇいせくと", "iij-sect", "IIJ Group Security Coordination Team", "株式会社インターネットイニシアティブ", "かぶしきがいしゃいんたーねっといにしあてぃぶ", "telecom"],
  ["JPCERT/CC", "じぇいぴーさーとしーしー", "jpcert-cc", "JPCERT Coordination Center", "一般社団法人JPCERTコーディネーションセンター", "いっぱんしゃだんほうじんじぇいぴーさーとこーでぃねーしょんせんたー", "security"],
  ["JSOC", "じぇいそっく", "jsoc", "Japan Security Operation Center", "株式会社ラック", "かぶしきがいしゃらっく", "security"],
  ["NTT-CERT", "えぬてぃーてぃーさーと", "ntt-cert", "NTT Computer Security Incident Response and Readiness Coordination Team", "日本電信電話株式会社", "にっぽんでんしんでんわかぶしきがいしゃ", "telecom"],
  ["SBB-SIRT", "えすびーびーさーと", "sbb-sirt", "SoftBank BB Security Incident Response Team", "ソフトバンクBB株式会社", "そふとばんくびーびーかぶしきがいしゃ", "telecom"],
];

export const founders = rows.map((row, n) => ({ ...teamOf(row, n, true), founder: true, joined: "2007-08-01" }));
