import { formatDate } from "../../format";
import { glossary } from "../glossary";
import type { ProvisionText } from "./provision-text";

/** Chapters 1 to 3 and the supplementary provisions: words, name, mission, and from when the rules apply. */
export const foundationTexts = {
  "1(1)": { title: glossary.incident.term, points: () => [glossary.incident.meaning] },
  "1(2)": {
    title: { ja: "CSIRT", en: "CSIRT" },
    points: () => [
      glossary.csirt.meaning,
      {
        ja: "加盟の申請では、範囲・方針・機密の扱い・脅威への対応の 4 点を自己評価します。",
        en: "An application assesses these four points: scope, policy, confidentiality, response to threats.",
      },
    ],
  },
  "1(3)": { title: glossary.poc.term, points: () => [glossary.poc.meaning] },
  "2": {
    title: { ja: "協議会", en: "The association" },
    points: ({ association }) => [
      {
        ja: `正式名称は${association.officialName.ja}、略称は${association.shortName.ja}です。`,
        en: `Its full name is ${association.officialName.en}, in short ${association.shortName.en}.`,
      },
      {
        ja: "日本で活動する CSIRT が情報を分け合い、連携し、組織に CSIRT が生まれるのを助ける集まりです。",
        en: "It is where CSIRTs active in Japan share what they know, work together, and help new ones come about.",
      },
      {
        ja: association.legalForm === "voluntaryAssociation" ? "法人ではない任意団体として扱います。" : "一般社団法人として扱います。",
        en: association.legalForm === "voluntaryAssociation" ? "It is treated as a voluntary association." : "It is treated as a general incorporated association.",
      },
    ],
  },
  "3": {
    title: { ja: "使命", en: "Mission" },
    points: ({ association }) => [
      association.mission,
      { ja: "加盟を申請するときに賛同を求め、規約の版と日時とともに残します。", en: "Who applies assents to it; the assent is kept with the edition and the time." },
    ],
  },
  附則: {
    title: { ja: "施行", en: "Entry into force" },
    points: ({ adoptedOn, effectiveOn }) => [
      {
        ja: `この版は${formatDate(adoptedOn, "ja")}に改められ、${formatDate(effectiveOn, "ja")}から施行されています。`,
        en: `This edition was adopted on ${formatDate(adoptedOn, "en")} and is in force from ${formatDate(effectiveOn, "en")}.`,
      },
      {
        ja: "議決した日と施行日が違うことがあり、施行日より前の議決は前の版で判定します。",
        en: "The two days may differ; what is decided before the second one is judged by the edition before.",
      },
    ],
  },
} satisfies Record<string, ProvisionText>;
