import type { Edition } from "@/lib/bylaws/edition";
import { describeThreshold } from "../../describe-threshold";
import type { Text } from "../../locale";
import type { ProvisionText } from "./provision-text";

/** How withdrawal is recommended: the same for general and partner members. */
export function withdrawalPoints({ committee, withdrawal }: Edition): readonly Text[] {
  const share = describeThreshold(committee.withdrawalRecommendation);
  return [
    { ja: "運営委員会は、会員の資格をいつでも審議できます。", en: "The committee may review a membership at any time." },
    {
      ja: "要件を満たさないか、会員として適切でないと合理的に判断したときに、理由を付して退会を勧告できます。",
      en: "Where a member no longer qualifies, or is reasonably found unfit, it may recommend withdrawal, with reasons.",
    },
    { ja: `勧告には、運営委員の${share.ja}の賛成が要ります。`, en: `That takes the assent of ${share.en} of the committee.` },
    {
      ja: `委員長が勧告書を送ります。発送から ${withdrawal.objectionDays} 日以内に異議や釈明がなければ、発送の日に退会したとみなします。`,
      en: `The chair sends the letter. Without an objection or explanation within ${withdrawal.objectionDays} days the member has left as of dispatch.`,
    },
    {
      ja: "異議や釈明があれば運営委員会が審議します。もっともであれば勧告を取り消し、そうでなければその議決で退会が決まります。",
      en: "An objection or explanation is deliberated: if reasonable, the recommendation is cancelled; if not, that decision ends the membership.",
    },
  ];
}

/** Leaving of one's own will: the same for both classes. */
export function leavingPoints({ withdrawal }: Edition): readonly Text[] {
  const days = withdrawal.minimumNoticeDays;
  return [
    { ja: "前もって知らせれば、いつでも自分の意思で退会できます。承認は要りません。", en: "A member may leave at any time by giving notice; nobody has to approve." },
    days > 0
      ? { ja: `${days} 日前までに知らせます。`, en: `Notice is given ${days} days ahead.` }
      : { ja: "何日前までという定めはなく、知らせた当日の退会もできます。", en: "No number of days is set: one may leave on the day of the notice." },
  ];
}

/** Chapter 4, its opening and paragraph (1): general members. */
export const generalMemberTexts = {
  "4": {
    title: { ja: "会員の種別", en: "Classes of members" },
    points: () => [{ ja: "会員には一般会員と協力会員があります。", en: "Members are general members or partner members." }],
  },
  "4(1)1)": {
    title: { ja: "一般会員とは", en: "Who is a general member" },
    points: () => [
      { ja: "目的に賛同し、日本で活動する CSIRT を持つ組織です。", en: "An organisation that shares the purpose and has a CSIRT active in Japan." },
      {
        ja: "資格は三つです。日本で活動する CSIRT があること、使命と活動に賛同すること、得た情報を正しく扱えること。",
        en: "Three things qualify: a CSIRT active in Japan, assent to mission and activities, and the ability to handle information properly.",
      },
      { ja: "発起人である会員は初期会員と呼びますが、権利は変わりません。", en: "Founders are called initial members; they have no further rights." },
    ],
  },
  "4(1)2)": {
    title: { ja: "一般会員の権利", en: "Rights of general members" },
    points: () => [
      { ja: "総会に出て、組織として 1 票を投じられます。", en: "To attend the assembly, with one vote per organisation." },
      { ja: "所属する人は運営委員に選ばれることができます。", en: "To have its people elected to the committee." },
      { ja: "ワーキンググループを設け、主査となり、参加できます。", en: "To found, chair and join working groups." },
      { ja: "行事とメーリングリストに参加できます。", en: "To take part in events and mailing lists." },
    ],
  },
  "4(1)3)": {
    title: { ja: "一般会員の責務", en: "Duties of general members" },
    points: ({ pointOfContact }) => [
      {
        ja: `連絡窓口を明らかにし、連絡が取れる状態を保ちます。${pointOfContact.confirmMonths} か月ごとに確認を求めます。`,
        en: `To name a point of contact and stay within reach; confirmed every ${pointOfContact.confirmMonths} months.`,
      },
      { ja: "得た情報を正しく扱います。", en: "To handle what it learns properly." },
      { ja: "活動に進んで協力します。", en: "To support the association's activities." },
      { ja: "互いに助け合い、会員の利益に資するよう努めます。", en: "To help one another, for the good of all members." },
    ],
  },
  "4(1)4)": {
    title: { ja: "一般会員の加盟", en: "Joining as a general member" },
    points: ({ admission, seniority }) => [
      { ja: "事務局に意思を伝え、加盟申請書と推薦状をそろえます。", en: "The team tells the secretariat of its wish; an application and a letter of recommendation are needed." },
      {
        ja: `推薦は一般会員 ${admission.recommendations} チーム以上から受けます。推薦できるのは、加盟から ${seniority.months} か月を経た一般会員です。`,
        en: `At least ${admission.recommendations} general member's team recommends; it must have been a general member for ${seniority.months} months.`,
      },
      {
        ja: "申請書には、加盟の理由、貢献、連絡窓口、代表者と連絡先、活動の目的と範囲を書きます。",
        en: "The application states the reason, the contribution, the point of contact, the representative, and the purpose and scope of activity.",
      },
      { ja: "事務局がまとめて運営委員会に付議し、その承認で加盟が決まります。", en: "The secretariat refers both to the committee, whose approval makes the team a member." },
    ],
  },
  "4(1)5)": { title: { ja: "一般会員の退会", en: "Leaving, for general members" }, points: leavingPoints },
  "4(1)6)": { title: { ja: "一般会員への退会勧告", en: "Recommending withdrawal of general members" }, points: withdrawalPoints },
} satisfies Record<string, ProvisionText>;
