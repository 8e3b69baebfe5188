import { describeThreshold } from "../../describe-threshold";
import type { ProvisionText } from "./provision-text";

/** Chapter 6, paragraphs (5) to (7), and chapters 7 and 8: secretariat, auditors, activities and reports. */
export const officeAndActivityTexts = {
  "6(5)": {
    title: { ja: "事務局", en: "Secretariat" },
    points: () => [
      { ja: "JPCERT コーディネーションセンターに置き、事務局長が事務をまとめます。", en: "It sits at JPCERT/CC; its head is in charge of the administration." },
      {
        ja: "問い合わせ、会員の情報、加盟の案内と手続、情報共有のためのシステム、会計を受け持ちます。",
        en: "It answers enquiries, keeps member data, guides and handles joining, runs the systems for sharing, and does the accounts.",
      },
      { ja: "必要な活動を呼びかけ、行うこともできます。", en: "It may start and carry out further activities that are needed." },
    ],
  },
  "6(6)1)": {
    title: { ja: "監事の選任", en: "Electing auditors" },
    points: ({ auditor }) => [
      {
        ja: `一般会員の互選で ${auditor.most} 名まで選びます。任期は ${auditor.termYears} 年、再任できます。運営委員は兼ねられません。`,
        en: `General members elect up to ${auditor.most} from among themselves for ${auditor.termYears} years, re-electable; never a committee member.`,
      },
      {
        ja: `引き受ける会員がいなければ、${describeThreshold(auditor.externalApproval).ja}の承認で、公認会計士など外部の有資格者を選べます。`,
        en: `If nobody accepts, a qualified outsider, such as an accountant, may be chosen with the approval of ${describeThreshold(auditor.externalApproval).en}.`,
      },
    ],
  },
  "6(6)2)": {
    title: { ja: "監事の職務", en: "What auditors do" },
    points: () => [
      { ja: "運営委員会の職務、業務、財産を監査し、報告書を作ります。", en: "They audit the committee's conduct, the business and the property, and write a report." },
      { ja: "いつでも運営委員会と会員に報告を求め、調べられます。", en: "They may at any time ask committee and members to report, and investigate." },
    ],
  },
  "6(6)3)": {
    title: { ja: "監事の辞任", en: "Resigning, for auditors" },
    points: () => [{ ja: "前もって知らせれば、いつでも辞められます。", en: "An auditor may resign at any time by giving notice." }],
  },
  "6(6)4)": {
    title: { ja: "監事の解任", en: "Dismissing an auditor" },
    points: () => [{ ja: "総会の決議で解任できます。", en: "The assembly may dismiss an auditor." }],
  },
  "6(7)": {
    title: { ja: "下部組織", en: "Sub-organisations" },
    points: () => [
      {
        ja: "運営委員会は、対外活動、地区の活動、助言などのために、運営委員を責任者とする組織を置けます。",
        en: "For outside relations, regional work, advice and the like the committee may set up bodies headed by one of its members.",
      },
      { ja: "名称、人選、解任、廃止も運営委員会が決めます。", en: "It also decides on their names, their people and their end." },
    ],
  },
  "7(1)": {
    title: { ja: "情報の共有", en: "Sharing information" },
    points: () => [{ ja: "インシデントや対応の方法などの情報を、安全な手段で会員の間に広めます。", en: "Members share, by secure means, what they know of incidents and how to meet them." }],
  },
  "7(2)": {
    title: { ja: "ワーキンググループ", en: "Working groups" },
    points: () => [{ ja: "共通の課題に取り組むために設けます。細かなことは別の定めによります。", en: "They work on problems that are shared; regulations of their own say how." }],
  },
  "7(3)": {
    title: { ja: "会合", en: "Meetings" },
    points: () => [{ ja: "運営委員会は、会員が情報を交わす会合を開きます。", en: "The committee holds meetings where members exchange what they know." }],
  },
  "8(1)": {
    title: { ja: "議事録", en: "Minutes" },
    points: ({ committee }) => [
      { ja: `運営委員会は議事録を作り、${committee.minutesRetentionYears} 年間残します。`, en: `The committee writes minutes and keeps them for ${committee.minutesRetentionYears} years.` },
      {
        ja: `電子的に決議するときは、少なくとも ${committee.electronicSessionDays} 日間、議論と投票を受け付けます。`,
        en: `A session held electronically stays open to discussion and votes for at least ${committee.electronicSessionDays} days.`,
      },
    ],
  },
  "8(2)": {
    title: { ja: "運営委員会の活動報告", en: "Report on the committee" },
    points: () => [{ ja: "委員長は、運営委員会のこの 1 年の活動を総会に報告します。", en: "The chair tells the assembly what the committee did in the past year." }],
  },
  "8(3)": {
    title: { ja: "協議会の活動報告", en: "Report on the association" },
    points: () => [{ ja: "運営委員会は、協議会のこの 1 年の活動を総会の時に会員へ報告します。", en: "The committee tells the members at the assembly what the association did in the past year." }],
  },
  "8(4)": {
    title: { ja: "加盟組織の一覧", en: "List of members" },
    points: ({ assembly }) => [
      {
        ja: `総会の時点での加盟組織の一覧を、終わってから ${assembly.rosterDueMonths} か月以内に公開します。`,
        en: `The list of members as of the assembly is published within ${assembly.rosterDueMonths} months of its end.`,
      },
    ],
  },
} satisfies Record<string, ProvisionText>;
