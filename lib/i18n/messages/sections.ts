import { defineMessages } from "../define-messages";

/** What the parts of an application are called, on the form, in lists of what is missing and in the history. */
export const sectionMessages = defineMessages({
  ja: {
    team: "チームと組織",
    reason: "加盟の理由",
    contribution: "協議会への貢献",
    poc: "連絡窓口（PoC）",
    representative: "代表者",
    purpose: "活動の目的と範囲",
    selfAssessment: "CSIRT の自己点検",
    attestations: "会員資格の確認",
    duties: "会員の責務",
    mission: "使命への賛同",
    recommendation: "推薦状",
    guidance: "加盟ガイダンス",
  },
  en: {
    team: "Team and organisation",
    reason: "Reason for joining",
    contribution: "Contribution",
    poc: "Point of contact",
    representative: "Representative",
    purpose: "Purpose and scope",
    selfAssessment: "CSIRT self-assessment",
    attestations: "Qualification",
    duties: "Duties of members",
    mission: "Assent to the mission",
    recommendation: "Letter of recommendation",
    guidance: "Guidance",
  },
});
