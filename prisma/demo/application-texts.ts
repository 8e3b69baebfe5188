import type { SectionName } from "@/lib/applications/types";
import type { Applicant } from "./applicants";
import type { Calendar } from "./calendar";

/** The sections of the form as the applicant fills them in. */
export function sectionsOf(applicant: Applicant, calendar: Calendar): Record<SectionName, Record<string, unknown>> {
  const { team, purpose, representative, slug } = applicant;
  const n = slug.length;
  const { reading: _, ...poc } = applicant.poc;
  return {
    team: { ...team, establishedOn: calendar.day(-(420 + n * 31)) },
    reason: { reason: pick(reasons, n)(team.organisationName) },
    contribution: { contribution: pick(contributions, n)(team.shortName) },
    poc,
    representative,
    purpose,
    selfAssessment: {
      scopeAnswer: "yes",
      scopeRemark: "社内規程にチームの対象範囲と責任者を定め、社内の窓口を公開しています。",
      policyAnswer: "yes",
      policyRemark: "事案の受付から終結までの手順を文書にし、年に一度、訓練で見直しています。",
      confidentialityAnswer: "yes",
      confidentialityRemark: "共有範囲の表示（TLP）に従って情報を扱い、閲覧できる者を限っています。",
      threatsAnswer: n % 4 === 0 ? "no" : "yes",
      threatsRemark: n % 4 === 0 ? "脅威情報の分析は外部に委託しています。来年度から自ら行う計画です。" : "自社で観測した攻撃を分析し、対策を社内に通知しています。",
    },
    attestations: { activeInJapan: true, agreesWithMission: true, handlesInformation: true },
    duties: { agreed: true },
    mission: { agreed: true },
  };
}

const reasons = [
  (organisation: string) =>
    `${organisation}では、取引先を装った攻撃メールと公開サーバーへの探索が増えています。自社だけの観測では兆候を捉えきれず、同じ立場のチームと早い段階で情報を交換したいと考え、加盟を希望します。`,
  (organisation: string) =>
    `昨年、${organisation}の委託先で起きた事案に対応した際、他社の経験を伺えたことで復旧が早まりました。今度は自らも窓口をもち、継続して協力し合える関係を築きたく申請します。`,
  (organisation: string) =>
    `${organisation}のCSIRTは発足から日が浅く、手順や訓練の多くを手探りで整えてきました。先に活動している皆様の取組みを学び、業界の中での連絡役も担いたいと考えています。`,
];

const contributions = [
  (team: string) => `${team}が観測した攻撃の指標と対処の記録を、共有範囲を定めたうえで提供します。ワーキンググループでは手順書のひな型づくりに参加します。`,
  (team: string) => `業界に固有の機器と業務の知識を生かし、訓練シナリオの作成に協力します。年に一度の合同訓練では、${team}の施設を会場として提供できます。`,
  (team: string) => `地域の事業者に向けた勉強会を開いており、その教材を会員に公開します。${team}の担当者2名が、新しく加わるチームの相談役を務めます。`,
];

/** What a recommending team writes. */
export function letterFor({ team }: Applicant): string {
  return pick(letters, team.shortName.length + team.organisationName.length)(team.organisationName, team.shortName);
}

const letters = [
  (organisation: string, team: string) =>
    `${organisation}の${team}とは、合同訓練と事案の調整を通じて2年以上の交流があります。連絡は早く正確で、受け取った情報の取扱いも確かです。会員としてふさわしいチームであると考え、推薦します。`,
  (organisation: string, team: string) =>
    `当チームは、${organisation}で起きた事案の対応に協力した経緯から${team}をよく知っています。責任者が明確で、経営層の理解も得られています。協議会の活動に資するチームとして推薦いたします。`,
];

function pick<T>(texts: readonly T[], n: number): T {
  return texts[n % texts.length] as T;
}
