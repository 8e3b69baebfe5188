import type { SectionName } from "@/lib/applications/types";

/** A form that lacks nothing, section by section, as a browser would send it. */
export const completeForm: Readonly<Record<SectionName, Readonly<Record<string, string>>>> = {
  team: {
    teamName: "CHIDORI-SIRT",
    shortName: "CHIDORI",
    reading: "チドリ",
    organisationName: "千鳥海運株式会社",
    organisationReading: "ちどりかいうん",
    corporateNumber: "7000012050002",
    website: "https://chidori.example/csirt",
    establishedOn: "2014-04-01",
    constituency: "千鳥海運とその子会社の利用者と機器",
  },
  reason: { reason: "他のチームと情報を交換し、対応の質を高めたい。" },
  contribution: { contribution: "海運分野で見た攻撃の情報を提供する。" },
  poc: { kind: "department", name: "CHIDORI-SIRT 窓口", position: "", email: "csirt@chidori.example", phone: "03-0000-1001" },
  representative: { name: "田辺 涼", reading: "たなべ りょう", position: "情報システム部長", email: "tanabe@chidori.example", phone: "03-0000-1002" },
  purpose: { purpose: "海運の情報システムを守る。", scope: "国内の全拠点" },
  selfAssessment: {
    scopeAnswer: "yes", scopeRemark: "", policyAnswer: "yes", policyRemark: "", confidentialityAnswer: "yes",
    confidentialityRemark: "", threatsAnswer: "no", threatsRemark: "来年度に始める。",
  },
  attestations: { activeInJapan: "on", agreesWithMission: "on", handlesInformation: "on" },
  duties: { agreed: "on" },
  mission: { agreed: "on" },
};
