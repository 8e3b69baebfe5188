import type { Text } from "../locale";

export type GlossaryEntry = { readonly term: Text; readonly meaning: Text; readonly article: string };

/** The words of the rules that a newcomer may not know (R1.1), for help beside forms and for the page of the rules. */
export const glossary = {
  incident: {
    term: { ja: "インシデント", en: "Incident" },
    article: "1(1)",
    meaning: {
      ja: "人の行いによって起きるコンピュータセキュリティ上の出来事。わざとかどうかを問わず、疑いの段階や、無断使用・妨害・破壊・漏えいに至る途中の行為も含みます。",
      en: "A computer security event caused by people, intended or not: misuse, disruption, destruction, disclosure, the acts that lead there, and the suspicion of any of these.",
    },
  },
  csirt: {
    term: { ja: "CSIRT（シーサート）", en: "CSIRT" },
    article: "1(2)",
    meaning: {
      ja: "インシデントに対応し、備えるチーム。活動の範囲と運用の方針を定め、機密情報の扱い方を決め、脅威に対応する力を持ちます。",
      en: "A team that responds to incidents and prepares for them, with a defined scope, an operating policy, a way to handle confidential information and the ability to respond to threats.",
    },
  },
  poc: {
    term: { ja: "連絡窓口（PoC）", en: "Point of contact (PoC)" },
    article: "1(3)",
    meaning: { ja: "ほかの CSIRT や外部とのやりとりを受け持つ部署または人。", en: "The department or person through whom other CSIRTs and outsiders reach a team." },
  },
  generalMember: {
    term: { ja: "一般会員", en: "General member" },
    article: "4(1)1)",
    meaning: { ja: "日本で活動する CSIRT を持つ組織で、総会の表決権を持つ会員。", en: "An organisation with a CSIRT active in Japan; it has a vote in the assembly." },
  },
  partnerMember: {
    term: { ja: "協力会員", en: "Partner member" },
    article: "4(2)1)",
    meaning: { ja: "民間や企業のもの以外の組織内 CSIRT で、活動に協力する会員。表決権はありません。", en: "An in-house CSIRT outside the private sector that cooperates; it has no vote." },
  },
  expert: {
    term: { ja: "専門委員", en: "Expert" },
    article: "5 1)",
    meaning: { ja: "CSIRT の知見を持ち、運営委員会が委嘱した個人。会員ではありません。", en: "A person with CSIRT knowledge whom the committee has commissioned; not a member." },
  },
  generalAssembly: {
    term: { ja: "総会", en: "General assembly" },
    article: "6(1)",
    meaning: { ja: "会員の代表が集まり、活動の方向や運営委員などを決める場。", en: "Where the members' representatives settle direction, elections and the rules." },
  },
  steeringCommittee: {
    term: { ja: "運営委員会", en: "Steering committee" },
    article: "6(2)",
    meaning: { ja: "総会で選ばれ、日常の運営と加盟の承認を担う委員会。", en: "Elected by the assembly; it runs the association and approves new members." },
  },
  secretariat: {
    term: { ja: "事務局", en: "Secretariat" },
    article: "6(5)",
    meaning: { ja: "問い合わせ、会員情報、加盟の手続などの事務を行うところ。", en: "The office for enquiries, member data and the procedure of joining." },
  },
  auditor: {
    term: { ja: "監事", en: "Auditor" },
    article: "6(6)1)",
    meaning: { ja: "運営と財産を監査する人。運営委員を兼ねません。", en: "Audits conduct and property; never a committee member at the same time." },
  },
  recommendation: {
    term: { ja: "推薦状", en: "Letter of recommendation" },
    article: "4(1)4)",
    meaning: { ja: "一般会員のチームが、加盟を希望するチームを推す文書。", en: "In which a general member's team speaks for a team that wants to join." },
  },
  referral: {
    term: { ja: "付議", en: "Referral" },
    article: "4(1)4)",
    meaning: { ja: "審議して決めてもらうために、運営委員会や総会に議題を出すこと。", en: "Laying a matter before the committee or the assembly to be decided." },
  },
  quorum: {
    term: { ja: "定足数", en: "Quorum" },
    article: "6(2)",
    meaning: { ja: "決議が成り立つために必要な出席の数。", en: "How many must be present for a decision to count." },
  },
  withdrawalRecommendation: {
    term: { ja: "退会勧告", en: "Recommendation of withdrawal" },
    article: "4(1)6)",
    meaning: { ja: "会員にふさわしくないと判断したとき、運営委員会が退会を求めること。", en: "The committee's call on a member, found unfit, to leave." },
  },
  proxy: {
    term: { ja: "委任状", en: "Proxy" },
    article: "6(1)",
    meaning: { ja: "総会に出られない会員が、表決を他の人に任せる文書。", en: "By which a member who cannot attend leaves the vote to somebody else." },
  },
} as const satisfies Record<string, GlossaryEntry>;
