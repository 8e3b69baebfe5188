import { describeThreshold } from "../../describe-threshold";
import { formatMonthDay } from "../../format";
import { leavingPoints, withdrawalPoints } from "./general-members";
import type { ProvisionText } from "./provision-text";

/** Chapter 4, paragraph (2): partner members. */
export const partnerMemberTexts = {
  "4(2)1)": {
    title: { ja: "協力会員とは", en: "Who is a partner member" },
    points: () => [
      { ja: "民間や企業のもの以外の組織内 CSIRT で、目的に賛同し、協力する団体です。", en: "A body that is an in-house CSIRT outside the private sector, shares the purpose and cooperates." },
      { ja: "会員一覧に並べて公開することがあります。", en: "It may be published beside the list of members." },
    ],
  },
  "4(2)2)": {
    title: { ja: "協力会員の権利", en: "Rights of partner members" },
    points: () => [
      { ja: "総会に出られますが、議決には加わりません。", en: "To attend the assembly, without a vote." },
      {
        ja: "運営委員会が認めたワーキンググループ、行事、メーリングリストに参加できます。",
        en: "To take part in those working groups, events and mailing lists that the committee allows.",
      },
    ],
  },
  "4(2)3)": {
    title: { ja: "協力会員の責務", en: "Duties of partner members" },
    points: ({ partner }) => [
      { ja: "連絡が取れる状態を保ち、情報を正しく扱い、活動に協力し、互いに助け合います。", en: "To stay within reach, handle information properly, support the activities and help one another." },
      {
        ja: `年に一度、参加申請書を出し直します。期限は${formatMonthDay(partner.renewalDue, "ja")}です。`,
        en: `To hand in the participation form again each year, by ${formatMonthDay(partner.renewalDue, "en")}.`,
      },
    ],
  },
  "4(2)4)": {
    title: { ja: "協力会員の参加", en: "Joining as a partner member" },
    points: ({ seniority }) => [
      {
        ja: `加盟から ${seniority.months} か月を経た一般会員に属する運営委員が推薦し、推薦状と参加申請書を事務局に出します。`,
        en: `A committee member from a general member of ${seniority.months} months' standing recommends, and hands in the letter and the form.`,
      },
      { ja: "事務局が付議し、運営委員会の承認で決まります。", en: "The secretariat refers them; the committee's approval decides." },
    ],
  },
  "4(2)5)": { title: { ja: "協力会員の退会", en: "Leaving, for partner members" }, points: leavingPoints },
  "4(2)6)": { title: { ja: "協力会員への退会勧告", en: "Recommending withdrawal of partner members" }, points: withdrawalPoints },
} satisfies Record<string, ProvisionText>;

/** Chapter 5: experts. */
export const expertTexts = {
  "5 1)": {
    title: { ja: "専門委員とは", en: "Who is an expert" },
    points: ({ expert }) => [
      { ja: "目的に賛同し、CSIRT の知見を持ち、運営委員会に承認された個人です。", en: "A person who shares the purpose, knows CSIRTs and is approved by the committee." },
      {
        ja: `任期は、承認から ${expert.termMonths} か月以内に終わる最後の年度についての定時総会が閉じるまでです（年度は${formatMonthDay(expert.fiscalYearStart, "ja")}から）。再任できます。`,
        en: `The term ends with the regular assembly on the last fiscal year that ends within ${expert.termMonths} months of the approval (years begin on ${formatMonthDay(expert.fiscalYearStart, "en")}); it may be renewed.`,
      },
    ],
  },
  "5 2)": {
    title: { ja: "専門委員の権利", en: "Rights of experts" },
    points: () => [
      { ja: "任期の間、協議会の名で活動できます。", en: "To act in the association's name during the term." },
      { ja: "総会に出られますが、議決には加わりません。", en: "To attend the assembly, without a vote." },
      { ja: "ワーキンググループ、行事、メーリングリストに参加できます。", en: "To take part in working groups, events and mailing lists." },
    ],
  },
  "5 3)": {
    title: { ja: "専門委員の責務", en: "Duties of experts" },
    points: () => [
      { ja: "連絡が取れる状態を保ち、情報を正しく扱い、活動に協力し、互いに助け合います。", en: "To stay within reach, handle information properly, support the activities and help one another." },
    ],
  },
  "5 4)": {
    title: { ja: "専門委員の委嘱", en: "Commissioning an expert" },
    points: ({ seniority }) => [
      {
        ja: `加盟から ${seniority.months} か月を経た一般会員に属する運営委員が、氏名と連絡先、依頼の内容と期間、推薦の理由を書いて申請します。`,
        en: `A committee member from a general member of ${seniority.months} months' standing requests it, with name and contact, task and period, and the reason.`,
      },
      { ja: "事務局が付議し、運営委員会の承認で委嘱します。", en: "The secretariat refers it; the committee's approval commissions." },
    ],
  },
  "5 5)": {
    title: { ja: "専門委員の辞任", en: "Resigning, for experts" },
    points: () => [{ ja: "前もって知らせれば、いつでも辞められます。", en: "An expert may resign at any time by giving notice." }],
  },
  "5 6)": {
    title: { ja: "委嘱の抹消の勧告", en: "Striking a commission" },
    points: ({ committee }) => [
      {
        ja: `適切でないと合理的に判断したときは、運営委員の${describeThreshold(committee.withdrawalRecommendation).ja}の賛成で委嘱の抹消を勧告できます。`,
        en: `An expert reasonably found unfit may be recommended for striking by ${describeThreshold(committee.withdrawalRecommendation).en} of the committee.`,
      },
      {
        ja: "委員長が知らせます。異議や釈明がなければ通知によって抹消となり、あれば運営委員会が審議して決めます。",
        en: "The chair gives notice, which strikes it unless there is an objection or explanation; that is deliberated and decided.",
      },
    ],
  },
} satisfies Record<string, ProvisionText>;
