import type { ProvisionNumber } from "@/lib/bylaws/articles";
import type { Edition } from "@/lib/bylaws/edition";
import { describeCap, describeThreshold } from "../describe-threshold";
import { formatMonthDay } from "../format";
import type { Text } from "../locale";

export type Setting = { readonly article: ProvisionNumber; readonly name: Text; readonly value: Text };

/** Every number of an edition with its article, in the order of the articles. */
export function editionSettings(edition: Edition): readonly Setting[] {
  const { admission, assembly, auditor, committee, expert, partner, pointOfContact, seniority, withdrawal } = edition;
  return [
    setting("4(1)3)", "連絡窓口を確認する間隔", "Between confirmations of the point of contact", months(pointOfContact.confirmMonths)),
    setting("4(1)4)", "推薦できるまでの加盟期間", "Membership before one may recommend", months(seniority.months)),
    setting("4(1)4)", "要る推薦", "Recommendations needed", { ja: `${admission.recommendations} チーム以上`, en: `${admission.recommendations} team or more` }),
    setting("4(1)5)", "退会の通知", "Notice of leaving", days(withdrawal.minimumNoticeDays)),
    setting("4(1)6)", "退会勧告に要る賛成", "Assent to recommend withdrawal", describeThreshold(committee.withdrawalRecommendation)),
    setting("4(1)6)", "異議の期間", "Time to object", days(withdrawal.objectionDays)),
    setting("4(2)3)", "参加申請書の再提出の期限", "Yearly form due", monthDay(partner.renewalDue)),
    setting("5 1)", "専門委員の任期の基準", "Basis of an expert's term", months(expert.termMonths)),
    setting("5 1)", "年度の始まり", "Fiscal year begins", monthDay(expert.fiscalYearStart)),
    setting("6(1)", "総会の定足数", "Quorum of the assembly", describeThreshold(assembly.quorum)),
    setting("6(1)", "議案の可決", "Motions carry with", describeThreshold(assembly.ordinary)),
    setting("6(1)", "招集の通知", "Notice of an assembly", days(assembly.noticeDays.otherwise)),
    setting("6(1)", "招集の通知（電子投票）", "Notice with electronic voting", days(assembly.noticeDays.electronic)),
    setting("6(2)", "運営委員の定員", "Committee seats", { ja: `${committee.seats.least}〜${committee.seats.most} 名`, en: `${committee.seats.least} to ${committee.seats.most}` }),
    setting("6(2)", "運営委員会の定足数", "Quorum of the committee", describeThreshold(committee.quorum)),
    setting("6(2)", "運営委員会の可決", "Committee decisions carry with", describeThreshold(committee.ordinary)),
    setting("6(2)", "専門委員の割合", "Share of experts", describeCap(committee.expertShare)),
    setting("6(2)", "運営委員の任期", "Term of committee members", {
      ja: `定時総会 ${committee.termInRegularAssemblies} 回`,
      en: `${committee.termInRegularAssemblies} regular assemblies`,
    }),
    setting("6(3)", "委員長・副委員長の任期", "Term of chair and vice chair", months(committee.chairTermMonths)),
    setting("6(6)1)", "監事の任期", "Term of auditors", years(auditor.termYears)),
    setting("6(6)1)", "監事の人数", "Number of auditors", { ja: `${auditor.most} 名まで`, en: `up to ${auditor.most}` }),
    setting("6(6)1)", "外部の監事の承認", "Approval of an outside auditor", describeThreshold(auditor.externalApproval)),
    setting("8(1)", "電子的な委員会の期間", "Electronic sessions stay open", atLeastDays(committee.electronicSessionDays)),
    setting("8(1)", "議事録の保存", "Minutes kept for", years(committee.minutesRetentionYears)),
    setting("8(4)", "一覧の公開の期限", "List of members due after", months(assembly.rosterDueMonths)),
  ];
}

function setting(article: ProvisionNumber, ja: string, en: string, value: Text): Setting {
  return { article, name: { ja, en }, value };
}

function months(count: number): Text {
  return { ja: `${count} か月`, en: count === 1 ? "1 month" : `${count} months` };
}

function years(count: number): Text {
  return { ja: `${count} 年`, en: count === 1 ? "1 year" : `${count} years` };
}

function days(count: number): Text {
  if (count === 0) return { ja: "定めなし", en: "none set" };
  return { ja: `${count} 日`, en: count === 1 ? "1 day" : `${count} days` };
}

function atLeastDays(count: number): Text {
  return { ja: `${count} 日以上`, en: `at least ${days(count).en}` };
}

function monthDay(value: string): Text {
  return { ja: formatMonthDay(value, "ja"), en: formatMonthDay(value, "en") };
}
