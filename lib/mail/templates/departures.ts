import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { officeMessages } from "@/lib/i18n/messages/offices";
import type { CivilDate } from "@/lib/kernel/civil-date";
import type { Office } from "@/lib/kernel/caller";
import type { Template } from "../types";

/** A team that leaves the association, or somebody who leaves an office. */
export type Departing = {
  effectiveOn: CivilDate;
  receivedOn: CivilDate;
  /** It came on paper or by mail, and the secretariat entered it. */
  onPaper: boolean;
} & ({ team: string } | { office: Office; name: string });

type Left = Departing & { seats: number };

export const departureReceipt: Template<Departing> = {
  ja: (facts) => ({
    subject: `${act(facts, "ja")}の届出を受け付けました`,
    paragraphs: [
      `${who(facts, "ja")}の${act(facts, "ja")}の届出を${formatDate(facts.receivedOn, "ja")}に受け付けました。${formatDate(facts.effectiveOn, "ja")}に効力が生じます。承認は要りません。`,
      "team" in facts
        ? "その日から、総会での表決、会員一覧への掲載、新しいチームの推薦など、会員としての権利がなくなり、代表者と連絡窓口の方は会員のページを使えなくなります。これまでの記録は残ります。"
        : "その日から、この役職としての閲覧と操作はできなくなります。これまでの記録は残ります。",
      `効力が生じるまでは、いつでも下のページで取り下げることができます。${facts.onPaper ? "この届出は、書面又はメールで届いたものとして事務局が登録しました。お心当たりがない場合は、すぐに事務局へご連絡ください。" : ""}`,
    ],
    page: "届出の内容と取下げ",
  }),
  en: (facts) => ({
    subject: `Your notice of ${act(facts, "en")} has been received`,
    paragraphs: [
      `On ${formatDate(facts.receivedOn, "en")} we received the notice by which ${who(facts, "en")} leaves. It takes effect on ${formatDate(facts.effectiveOn, "en")}. Nobody has to approve it.`,
      "team" in facts
        ? "From that day the rights of a member end: voting in the assembly, standing on the roster, recommending new teams. The representative and the points of contact can then no longer use the members' pages. What is on record stays."
        : "From that day you can no longer read and act as the holder of this office. What is on record stays.",
      `Until it takes effect you can take it back at any time on the page below.${facts.onPaper ? " The secretariat entered this notice as having come on paper or by mail. If you know nothing of it, please tell the secretariat at once." : ""}`,
    ],
    page: "The notice, and how to take it back",
  }),
};

export const departureArrived: Template<Departing> = {
  ja: (facts) => ({
    subject: `${act(facts, "ja")}の届出`,
    paragraphs: [`${who(facts, "ja")}の${act(facts, "ja")}の届出を受け付けました。${formatDate(facts.effectiveOn, "ja")}に、自動的に効力が生じます。届出のあった方は、それまで取り下げることができます。`],
    page: "退会・辞任の届出",
  }),
  en: (facts) => ({
    subject: `Notice of ${act(facts, "en")}`,
    paragraphs: [`There is a notice by which ${who(facts, "en")} leaves. It takes effect by itself on ${formatDate(facts.effectiveOn, "en")}, and can be taken back until then.`],
    page: "Notices of leaving",
  }),
};

export const departureTakenBack: Template<Departing> = {
  ja: (facts) => ({
    subject: `${act(facts, "ja")}の届出を取り下げました`,
    paragraphs: [
      `${formatDate(facts.effectiveOn, "ja")}に予定していた${who(facts, "ja")}の${act(facts, "ja")}は、届出が取り下げられたため行われません。${"team" in facts ? "会員としての権利と加盟の期間は、そのまま続きます。" : "任期は、そのまま続きます。"}`,
      "お心当たりがない場合は、すぐに事務局へご連絡ください。",
    ],
    page: "現在の状況",
  }),
  en: (facts) => ({
    subject: `Your notice of ${act(facts, "en")} was taken back`,
    paragraphs: [
      `The notice by which ${who(facts, "en")} was to leave on ${formatDate(facts.effectiveOn, "en")} has been taken back. ${"team" in facts ? "Membership goes on without a break." : "The term of office goes on."}`,
      "If you know nothing of this, please tell the secretariat at once.",
    ],
    page: "How it stands now",
  }),
};

export const departureTakenBackNotice: Template<Departing> = {
  ja: (facts) => ({
    subject: `${act(facts, "ja")}の届出の取下げ`,
    paragraphs: [`${formatDate(facts.effectiveOn, "ja")}に予定していた${who(facts, "ja")}の${act(facts, "ja")}の届出が取り下げられました。手続は要りません。`],
    page: "退会・辞任の届出",
  }),
  en: (facts) => ({
    subject: `Notice of ${act(facts, "en")} taken back`,
    paragraphs: [`The notice by which ${who(facts, "en")} was to leave on ${formatDate(facts.effectiveOn, "en")} has been taken back. Nothing is to be done.`],
    page: "Notices of leaving",
  }),
};

export const departureEffective: Template<Left> = {
  ja: (facts) => ({
    subject: `${act(facts, "ja")}の効力が生じました`,
    paragraphs: [
      "team" in facts
        ? `${facts.team}は、${formatDate(facts.effectiveOn, "ja")}をもって協議会を退会しました。これまでのご協力に感謝します。`
        : `${formatDate(facts.effectiveOn, "ja")}をもって、${officeMessages.ja[facts.office]}の任を終えられました。これまでのご尽力に感謝します。`,
      "team" in facts
        ? "会員一覧から外れ、会員のページは使えなくなりました。サインインはこれまでどおりでき、退会の記録をご覧いただけます。再び加盟を希望されるときは、いつでも新しく申請できます。"
        : "この役職としての閲覧と操作はできなくなりました。サインインはこれまでどおりできます。",
      ...("team" in facts && facts.seats > 0 ? ["このチームに属する運営委員の席は、退会によっては終わりません。その扱いは運営委員会が決めます（6(2)）。"] : []),
    ],
    page: "記録を見る",
  }),
  en: (facts) => ({
    subject: `Your ${act(facts, "en")} has taken effect`,
    paragraphs: [
      "team" in facts
        ? `${facts.team} left the association with effect from ${formatDate(facts.effectiveOn, "en")}. Thank you for all that you have contributed.`
        : `Your term as ${officeMessages.en[facts.office].toLowerCase()} ended with effect from ${formatDate(facts.effectiveOn, "en")}. Thank you for your service.`,
      "team" in facts
        ? "The team no longer stands on the roster, and the members' pages are closed to you. You can still sign in and read what is on record of your leaving. Should you wish to join again, you are welcome to apply at any time."
        : "You can no longer read and act as the holder of this office. You can still sign in.",
      ...("team" in facts && facts.seats > 0 ? ["A committee seat held through the team does not end by its leaving. What becomes of it is for the committee to decide (6(2))."] : []),
    ],
    page: "What is on record",
  }),
};

export const departureDone: Template<Left> = {
  ja: (facts) => ({
    subject: `${act(facts, "ja")}の効力発生`,
    paragraphs: [`${who(facts, "ja")}の${act(facts, "ja")}の効力が${formatDate(facts.effectiveOn, "ja")}に生じました。${"team" in facts ? "会員一覧と会員のページの利用は、自動的に終了しています。" : ""}`, ...seatsIn(facts, "ja")],
    page: "退会・辞任の届出",
  }),
  en: (facts) => ({
    subject: `Notice of ${act(facts, "en")} in effect`,
    paragraphs: [`The notice of ${who(facts, "en")} took effect on ${formatDate(facts.effectiveOn, "en")}.${"team" in facts ? " The roster and the access of its people have followed by themselves." : ""}`, ...seatsIn(facts, "en")],
    page: "Notices of leaving",
  }),
};

/** 6(2), A36: the committee has to resolve whether somebody whose team has left goes on. */
export const chairToldOfSeats: Template<Left> = {
  ja: (facts) => ({
    subject: "運営委員の所属チームの退会",
    paragraphs: [`${who(facts, "ja")}が、${formatDate(facts.effectiveOn, "ja")}をもって退会しました。`, ...seatsIn(facts, "ja")],
    page: "議案と投票",
  }),
  en: (facts) => ({
    subject: "A committee member's team has left",
    paragraphs: [`${who(facts, "en")} left the association with effect from ${formatDate(facts.effectiveOn, "en")}.`, ...seatsIn(facts, "en")],
    page: "Decisions",
  }),
};

function who(facts: Departing, locale: Locale): string {
  if ("team" in facts) return facts.team;
  const office = officeMessages[locale][facts.office];
  return locale === "ja" ? `${facts.name}さん（${office}）` : `${facts.name} (${office.toLowerCase()})`;
}

function act(facts: Departing, locale: Locale): string {
  if (locale === "ja") return "team" in facts ? "退会" : "辞任";
  return "team" in facts ? "withdrawal" : "resignation";
}

function seatsIn(facts: Left, locale: Locale): string[] {
  if (facts.seats === 0) return [];
  if (locale === "ja") return [`このチームに属する運営委員の席が${facts.seats}席あります。退会によって席は終わらず、残りの任期を続けるかどうかは運営委員会の議決によります（6(2)、解釈A36）。`];
  const seats = facts.seats === 1 ? "One committee seat is" : `${facts.seats} committee seats are`;
  return [`${seats} held through this team. They do not end by its leaving: whether the holder goes on for the remaining term is for the committee to resolve (6(2), reading A36).`];
}
