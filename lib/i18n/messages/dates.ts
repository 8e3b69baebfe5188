import { defineMessages } from "../define-messages";

/** The sentences in which days are told, and the short form that stands above them. The article stands in brackets. */
export const datesMessages = defineMessages({
  ja: {
    from: (day: string) => `${day}から`,
    until: (day: string) => `${day}まで`,
    untilClose: (assembly: string) => `${assembly}の終結まで`,
    untilWhichever: (until: string, assembly: string) => `${until}と${assembly}の終結の、早い方まで`,
    assemblyOn: (day: string) => `${day}の定時総会`,
    assemblyOfYear: (year: number) => `${year}年の定時総会`,
    assemblyAfter: (ordinal: number) => `選出後 ${ordinal} 回目の定時総会`,
    nothingDue: "この総会の後に公開する一覧はありません。",
    seniority: (joined: string, months: number, from: string, article: string) => `${joined}に加盟した会員が「加盟後 ${months} か月を経過した」と言えるのは、${from}からです（${article}）。`,
    joiningCounted: "加盟の日を数えます。",
    joiningNotCounted: "加盟の日は数えません。",
    expertTerm: (approved: string, yearEnds: string, fiscalYearEnd: string, assembly: string, article: string) =>
      `${approved}に承認された専門委員の任期は、${assembly}の終結までです。承認からの期間が終わる${yearEnds}までに終わる年度のうち、最後のものが${fiscalYearEnd}に終わるためです（${article}）。`,
    late: "総会が遅れれば、任期も実際の終結まで続きます。",
    requestFirst: (until: string) => `ただし、依頼の期間が先に終わるので、任期は${until}までです（5 4)）。`,
    whichever: (until: string) => `ただし、依頼の期間は${until}までなので、総会の終結がそれより後なら、任期はこの日に終わります（5 4)）。`,
    requestIgnored: (until: string) => `依頼にある${until}までという期間は、任期を変えません。`,
    committeeTerm: (elected: string, ordinal: number, day: string, article: string) =>
      `${elected}に選出された運営委員の任期は、選出後 ${ordinal} 回目の定時総会（${day}）の終結までです（${article}）。`,
    committeeTermOpen: (elected: string, ordinal: number, known: number, article: string) =>
      `${elected}に選出された運営委員の任期は、選出後 ${ordinal} 回目の定時総会の終結までです（${article}）。挙げられた定時総会のうち選出より後のものは ${known} 回なので、その日はまだ分かりません。`,
    electingNotCounted: "選出した総会は数えません。",
    objection: (dispatched: string, days: number, lastDay: string, article: string) =>
      `${dispatched}に発送した退会勧告書への異議や釈明は、発送の日を数えずに ${days} 日後の${lastDay}まで申し出られます（${article}）。`,
    final: (finalOn: string, dispatched: string) => `申出がなければ、${finalOn}の午前 0 時に、${dispatched}にさかのぼる退会が確定します。`,
    rosterDue: (closed: string, months: number, due: string, article: string) =>
      `${closed}に終わった定時総会の時点の加盟組織一覧は、${months} か月後の${due}までに公開します（${article}）。`,
  },
  en: {
    from: (day: string) => `From ${day}`,
    until: (day: string) => `Until ${day}`,
    untilClose: (assembly: string) => `Until the close of ${assembly}`,
    untilWhichever: (until: string, assembly: string) => `Until ${until} or the close of ${assembly}, whichever is first`,
    assemblyOn: (day: string) => `the regular assembly on ${day}`,
    assemblyOfYear: (year: number) => `the regular assembly of ${year}`,
    assemblyAfter: (ordinal: number) => `the ${ordinalName(ordinal)} regular assembly after the election`,
    nothingDue: "No list is due after this assembly.",
    seniority: (joined: string, months: number, from: string, article: string) =>
      `Whoever joined on ${joined} has been a member for more than ${months} months from ${from} (${article}).`,
    joiningCounted: "The day of joining is counted.",
    joiningNotCounted: "The day of joining is not counted.",
    expertTerm: (approved: string, yearEnds: string, fiscalYearEnd: string, assembly: string, article: string) =>
      `An expert approved on ${approved} serves until the close of ${assembly}: of the fiscal years that end by ${yearEnds}, when the period from the approval is over, the last one ends on ${fiscalYearEnd} (${article}).`,
    late: "If that assembly is late, the term lasts until it actually closes.",
    requestFirst: (until: string) => `The period requested ends before that, so the term ends with ${until} (5 4)).`,
    whichever: (until: string) => `The period requested ends on ${until}; if the assembly has not closed by then, the term ends on that day (5 4)).`,
    requestIgnored: (until: string) => `The request's period until ${until} does not change the term.`,
    committeeTerm: (elected: string, ordinal: number, day: string, article: string) =>
      `A committee member elected on ${elected} serves until the close of the regular assembly on ${day}, the ${ordinalName(ordinal)} one after the election (${article}).`,
    committeeTermOpen: (elected: string, ordinal: number, known: number, article: string) =>
      `A committee member elected on ${elected} serves until the close of the ${ordinalName(ordinal)} regular assembly after the election (${article}). Of those given ${known === 1 ? "1 is" : `${known} are`} later than the election, so the day is not known yet.`,
    electingNotCounted: "The assembly that elects is not counted.",
    objection: (dispatched: string, days: number, lastDay: string, article: string) =>
      `Objections to a withdrawal recommendation dispatched on ${dispatched} are in time until ${lastDay}, ${days} days later without the day of dispatch (${article}).`,
    final: (finalOn: string, dispatched: string) => `Without one the withdrawal becomes final as ${finalOn} begins, with effect from ${dispatched}.`,
    rosterDue: (closed: string, months: number, due: string, article: string) =>
      `The list of members as of the regular assembly that closed on ${closed} is due by ${due}, ${months} months later (${article}).`,
  },
});

const ordinalNames = ["first", "second", "third", "fourth", "fifth"];

function ordinalName(ordinal: number): string {
  return ordinalNames[ordinal - 1] ?? `${ordinal}th`;
}
