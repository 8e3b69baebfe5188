import type { ApplicationRefusal, ApplicationState } from "@/lib/applications/types";
import { formatDate } from "../format";
import type { Text } from "../locale";
import type { RefusalSentences } from "./sentences";

export const applicationRefusals: RefusalSentences<ApplicationRefusal> = {
  "application.wrongState": ({ state }) => ({
    ja: `この申請は現在「${states[state].ja}」のため、この操作はできません。画面を読み込み直してください。`,
    en: `This cannot be done while the application is ${states[state].en}. Please reload the page.`,
  }),
  "application.incomplete": ({ missing }) => ({
    ja: `まだ揃っていない項目が${missing.length}件あります。一覧の各項目を確認してください。`,
    en: missing.length === 1 ? "One thing is still missing. Please see the list." : `${missing.length} things are still missing. Please see the list.`,
  }),
  "application.changedElsewhere": () => ({
    ja: "別の画面でこの申請が保存されたため、この画面の内容はまだ保存していません。入力した文章は残っています。控えを取ってから画面を読み込み直し、もう一度記入してください。",
    en: "The application was saved in another window, so what stands here is not saved yet. Your text is still here: copy it, reload the page and enter it again.",
  }),
  "application.passwordNeeded": () => ({
    ja: "アカウントを作成するため、パスワードを入力してください。",
    en: "Please choose a password for your new account.",
  }),
  "application.returnWithoutReason": () => ({
    ja: "差し戻すには、少なくとも1つの項目に理由を入力してください。",
    en: "To return the application, give a reason for at least one part of it.",
  }),
  "recommendation.notMember": () => ({
    ja: "このチームは現在の会員ではないため、推薦できません（4(1)4)）。",
    en: "This team is not a member at present and cannot recommend (4(1)4)).",
  }),
  "recommendation.notGeneralMember": () => ({
    ja: "推薦できるのは一般会員のチームに限られます（4(1)4)）。",
    en: "Only the team of a general member can recommend (4(1)4)).",
  }),
  "recommendation.notYetEligible": ({ joinedOn, eligibleFrom }) => ({
    ja: `推薦には加盟後1年の経過が必要です（4(1)4)）。${formatDate(joinedOn, "ja")}に加盟したため、${formatDate(eligibleFrom, "ja")}から推薦できます。`,
    en: `A recommending team must have been a member for a year (4(1)4)). It joined on ${formatDate(joinedOn, "en")} and may recommend from ${formatDate(eligibleFrom, "en")}.`,
  }),
  "recommendation.alreadyAnswered": () => ({
    ja: "この推薦依頼にはすでに回答があるか、依頼が取り消されています。",
    en: "This request has already been answered or was taken back.",
  }),
  "recommendation.alreadySubmitted": () => ({
    ja: "この申請にはすでに推薦状が提出されています。",
    en: "A letter of recommendation has already been submitted for this application.",
  }),
  "recommendation.receivedInFuture": () => ({
    ja: "受領日には今日までの日付を入力してください。",
    en: "The day on which the letter came cannot be in the future.",
  }),
};

const states: Record<ApplicationState, Text> = {
  drafting: { ja: "作成中", en: "being drafted" },
  submitted: { ja: "申請中", en: "submitted" },
  returned: { ja: "補正待ち", en: "returned for completion" },
  received: { ja: "受付完了", en: "received" },
  voting: { ja: "運営委員会で審議中", en: "before the committee" },
  admitted: { ja: "承認済み", en: "approved" },
  rejected: { ja: "否決", en: "rejected" },
  withdrawn: { ja: "取下げ", en: "withdrawn" },
};
