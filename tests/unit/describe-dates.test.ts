import { describe, expect, it } from "vitest";
import type { Edition } from "@/lib/bylaws/edition";
import { edition20170322 } from "@/lib/bylaws/editions/2017-03-22";
import { requestedDates } from "@/lib/calculator/rules/requested-dates";
import { describeDates, describeDatesBriefly } from "@/lib/i18n/describe-dates";
import { civilDate } from "@/lib/kernel/civil-date";
import { rosterDue } from "@/lib/members/rules/roster-due";
import { expertTerm } from "@/lib/people/rules/expert-term";
import { days } from "../support/days";
import { editionReading } from "../support/editions";

function told(question: object, edition: Edition = edition20170322) {
  const requested = requestedDates(question, [edition]);
  if (!requested.ok) throw new Error(requested.refusal.code);
  return { brief: describeDatesBriefly(requested.value.found), full: describeDates(requested.value.found, requested.value.edition) };
}

describe("days in words", () => {
  it("S1: say from when one may recommend, and whether the day of joining is counted", () => {
    const question = { rule: "seniority", joinedOn: "2016-08-24" };
    expect(told(question).brief).toEqual({ ja: "2017年8月25日から", en: "From 25 August 2017" });
    expect(told(question, editionReading({ A3: "anniversaryInclusive" })).full).toEqual({
      ja: "2016年8月24日に加盟した会員が「加盟後 12 か月を経過した」と言えるのは、2017年8月24日からです（4(1)4)）。加盟の日を数えます。",
      en: "Whoever joined on 24 August 2016 has been a member for more than 12 months from 24 August 2017 (4(1)4)). The day of joining is counted.",
    });
  });

  it("E1: name the assembly by its year while its day is not known, and say why it is this one", () => {
    const { brief, full } = told({ rule: "expertTerm", approvedOn: "2016-10-03" });
    expect(brief).toEqual({ ja: "2017年の定時総会の終結まで", en: "Until the close of the regular assembly of 2017" });
    expect(full.ja).toContain("2017年10月3日までに終わる年度のうち、最後のものが2017年3月31日に終わるためです（5 1)）。総会が遅れれば");
    expect(full.en).toContain("of the fiscal years that end by 3 October 2017, when the period from the approval is over, the last one ends on 31 March 2017 (5 1)). If that assembly is late");
    const known = { rule: "expertTerm" as const, ...expertTerm({ approvedOn: civilDate("2016-10-03") }, days("2017-08-25"), civilDate("2016-10-03"), edition20170322) };
    expect(describeDatesBriefly(known)).toEqual({ ja: "2017年8月25日の定時総会の終結まで", en: "Until the close of the regular assembly on 25 August 2017" });
  });

  it.each([
    ["2017-01-31", "2017年1月31日まで", "Until 31 January 2017", "the term ends with 31 January 2017 (5 4))."],
    ["2017-09-30", "2017年9月30日と2017年の定時総会の終結の、早い方まで", "Until 30 September 2017 or the close of the regular assembly of 2017, whichever is first", "if the assembly has not closed by then, the term ends on that day (5 4))."],
  ])("A27: say what a request until %s changes", (requestedUntil, ja, en, sentence) => {
    const question = { rule: "expertTerm", approvedOn: "2016-10-03", requestedUntil };
    expect(told(question).brief).toEqual({ ja, en });
    expect(told(question).full.en).toContain(sentence);
    expect(told(question, editionReading({ A27: "rule" }))).toMatchObject({
      brief: { ja: "2017年の定時総会の終結まで" },
      full: { en: expect.stringContaining("does not change the term.") },
    });
  });

  it("T2: name the assembly that ends a term, by its place where its day is not known", () => {
    const question = { rule: "committeeTerm", electedOn: "2015-03-06", regularAssemblies: ["2015-08-28", "2016-08-24"] };
    expect(told(question)).toEqual({
      brief: { ja: "2016年8月24日の定時総会の終結まで", en: "Until the close of the regular assembly on 24 August 2016" },
      full: {
        ja: "2015年3月6日に選出された運営委員の任期は、選出後 2 回目の定時総会（2016年8月24日）の終結までです（6(2)）。選出した総会は数えません。",
        en: "A committee member elected on 6 March 2015 serves until the close of the regular assembly on 24 August 2016, the second one after the election (6(2)). The assembly that elects is not counted.",
      },
    });
    const open = told({ ...question, regularAssemblies: ["2015-08-28"] });
    expect(open.brief).toEqual({ ja: "選出後 2 回目の定時総会の終結まで", en: "Until the close of the second regular assembly after the election" });
    expect(open.full.ja).toContain("選出より後のものは 1 回なので、その日はまだ分かりません。");
    expect(open.full.en).toContain("Of those given 1 is later than the election");
    const sixth = { ...edition20170322, committee: { ...edition20170322.committee, termInRegularAssemblies: 6 } };
    expect(told(question, sixth).brief.en).toBe("Until the close of the 6th regular assembly after the election");
  });

  it("X1: say until when one can object, and what happens then", () => {
    expect(told({ rule: "objection", dispatchedOn: "2026-06-01" }).full).toEqual({
      ja: "2026年6月1日に発送した退会勧告書への異議や釈明は、発送の日を数えずに 14 日後の2026年6月15日まで申し出られます（4(1)6)）。申出がなければ、2026年6月16日の午前 0 時に、2026年6月1日にさかのぼる退会が確定します。",
      en: "Objections to a withdrawal recommendation dispatched on 1 June 2026 are in time until 15 June 2026, 14 days later without the day of dispatch (4(1)6)). Without one the withdrawal becomes final as 16 June 2026 begins, with effect from 1 June 2026.",
    });
  });

  it("D2: say by when the list is due, or that none is", () => {
    expect(told({ rule: "rosterDue", assemblyClosedOn: "2016-11-30" })).toMatchObject({
      brief: { ja: "2017年2月28日まで", en: "Until 28 February 2017" },
      full: { en: "The list of members as of the regular assembly that closed on 30 November 2016 is due by 28 February 2017, 3 months later (8(4))." },
    });
    const closedOn = civilDate("2016-03-06");
    const none = { rule: "rosterDue" as const, ...rosterDue({ kind: "extraordinary", closedOn }, closedOn, edition20170322) };
    expect(describeDates(none, edition20170322)).toEqual(describeDatesBriefly(none));
    expect(describeDatesBriefly(none).en).toBe("No list is due after this assembly.");
  });
});
