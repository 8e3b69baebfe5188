import { largestPart, smallestPart } from "@/lib/kernel/threshold";
import { describeCap, describeThreshold } from "../../describe-threshold";
import type { ProvisionText } from "./provision-text";

/** Chapter 6, paragraphs (1) to (4): the assembly, the committee and its chair. */
export const assemblyAndCommitteeTexts = {
  "6(1)": {
    title: { ja: "総会", en: "General assembly" },
    points: ({ assembly }) => [
      {
        ja: "活動の方向、運営委員の選出、ワーキンググループ、規約の改正を決め、新しい会員の報告を受けます。",
        en: "It settles the direction, elects the committee, deals with working groups and the rules, and hears of new members.",
      },
      {
        ja: `委員長が招集し、年に一度開きます。委任状を含め、会員数の${describeThreshold(assembly.quorum).ja}の出席で成り立ちます。必要なら臨時にも開きます。`,
        en: `The chair convenes it once a year; it takes ${describeThreshold(assembly.quorum).en} of the members, proxies included. It may meet extraordinarily.`,
      },
      {
        ja: `議案は運営委員会だけが出し、出席者の${describeThreshold(assembly.ordinary).ja}の賛成で決まります。`,
        en: `Only the committee puts motions; ${describeThreshold(assembly.ordinary).en} of those present must assent.`,
      },
      { ja: "書面や電子的な手段でも開けます。", en: "It may be held in writing or by electronic means." },
      {
        ja: `招集の通知は ${assembly.noticeDays.otherwise} 日前まで、電子投票を用いるときは ${assembly.noticeDays.electronic} 日前までを目安とします。`,
        en: `Notice is given ${assembly.noticeDays.otherwise} days ahead, ${assembly.noticeDays.electronic} with electronic voting, as a guide.`,
      },
    ],
  },
  "6(2)": {
    title: { ja: "運営委員会", en: "Steering committee" },
    points: ({ committee, seniority }) => {
      const { least, most } = committee.seats;
      const present = smallestPart(least, committee.quorum);
      const assents = smallestPart(present, committee.ordinary);
      const experts = largestPart(most, committee.expertShare);
      return [
        {
          ja: "日常の業務、委員長と副委員長の選任、ワーキンググループの設置、加盟の承認、退会勧告と異議の審議を行います。",
          en: "It runs daily business, elects chair and vice chair, sets up working groups, approves new members, and deals with withdrawals and objections.",
        },
        {
          ja: `委員は ${least} 名以上 ${most} 名以下。加盟から ${seniority.months} か月を経た一般会員の人か専門委員から、総会が選びます。`,
          en: `It has ${least} to ${most} members, elected by the assembly among people of general members, and experts, of ${seniority.months} months' standing.`,
        },
        {
          ja: `任期は、選ばれてから ${committee.termInRegularAssemblies} 回目の定時総会が閉じるまで。毎年半数を改選し、再任できます。`,
          en: `Terms end at the close of regular assembly number ${committee.termInRegularAssemblies} after the election; half are renewed each year, and re-election is allowed.`,
        },
        {
          ja: `専門委員は定員の上限の${describeCap(committee.expertShare).ja}、つまり ${experts} 名までです。`,
          en: `Experts hold ${describeCap(committee.expertShare).en} of the upper limit of seats, that is ${experts}.`,
        },
        {
          ja: `決議には、運営委員の${describeThreshold(committee.quorum).ja}の出席と、${describeThreshold(committee.ordinary).ja}の賛成が要ります。委員が ${least} 名なら、出席 ${present} 名、賛成 ${assents} 名で決まります。`,
          en: `A decision takes ${describeThreshold(committee.quorum).en} of the members present and the assent of ${describeThreshold(committee.ordinary).en}. With ${least} members, ${present} present and ${assents} in favour decide.`,
        },
        {
          ja: "チームを離れた委員は、運営委員会が認めれば残りの任期を続けられます。任期途中の辞任には許可が要ります。",
          en: "Who leaves the team may stay for the rest of the term if the committee agrees. Resigning in mid-term needs its permission.",
        },
        {
          ja: "欠員は定員の上限まで、総会の決議で補います。補充された委員の任期は、ほかの委員に合わせます。",
          en: "Vacancies are filled up to the limit by the assembly; the term of a replacement follows that of the others.",
        },
      ];
    },
  },
  "6(3)": {
    title: { ja: "運営委員長", en: "Chair" },
    points: ({ committee }) => [
      { ja: "協議会を代表し、総会と運営委員会を招集して進めます。", en: "Represents the association, and convenes and runs assembly and committee." },
      { ja: `運営委員の互選で決め、任期は ${committee.chairTermMonths} か月、再任できます。`, en: `Elected by the committee from among its members for ${committee.chairTermMonths} months, re-electable.` },
    ],
  },
  "6(4)": {
    title: { ja: "副運営委員長", en: "Vice chair" },
    points: ({ committee }) => [
      { ja: "委員長を助け、総会と運営委員会の運営を支えます。", en: "Assists the chair, and helps to run assembly and committee." },
      { ja: `委員長と同じく互選で決め、任期は ${committee.chairTermMonths} か月、再任できます。`, en: `Elected like the chair, for ${committee.chairTermMonths} months, re-electable.` },
    ],
  },
} satisfies Record<string, ProvisionText>;
