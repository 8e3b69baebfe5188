import type { DepartureRefusal } from "@/lib/departures/types";
import { formatDate } from "../format";
import type { RefusalSentences } from "./sentences";

export const departureRefusals: RefusalSentences<DepartureRefusal> = {
  "departure.needsPermission": () => ({
    ja: "この役職は、届出だけでは終わりません。運営委員の任期中の退任には、運営委員会の許可が必要です（6(2)）。",
    en: "This office does not end by notice. To resign from the committee during the term takes the committee's permission (6(2)).",
  }),
  "departure.alreadyOver": () => ({ ja: "この加盟又は任期は、すでに終わっています。", en: "This membership or term has ended already." }),
  "departure.alreadyGiven": () => ({
    ja: "すでに届出があります。日付を変えるには、先にその届出を取り下げてください。",
    en: "There is a notice already. To change its day, take that one back first.",
  }),
  "departure.receivedInFuture": () => ({ ja: "届いた日には、今日までの日付を入力してください。", en: "The day of receipt cannot be in the future." }),
  "departure.receivedBeforeStart": ({ since }) => ({
    ja: `届いた日が、加盟又は就任の日（${formatDate(since, "ja")}）より前になっています。`,
    en: `The day of receipt is before the membership or term began (${formatDate(since, "en")}).`,
  }),
  "departure.tooEarly": ({ earliest }) => ({
    ja: `届出の日より前にさかのぼることはできません。${formatDate(earliest, "ja")}以後の日にしてください（4(1)5)、解釈A8）。`,
    en: `A notice cannot take effect before it came. The first possible day is ${formatDate(earliest, "en")} (4(1)5), reading A8).`,
  }),
  "departure.endsAnyway": ({ until }) => ({
    ja: `任期は、その日より前の${formatDate(new Date(until.getTime() - 1), "ja")}に満了します。届出は要りません。`,
    en: `The term ends before that day, on ${formatDate(new Date(until.getTime() - 1), "en")}. No notice is needed.`,
  }),
  "departure.alreadyEnded": ({ state }) => ({ ja: `この届出は、${ended[state].ja}。`, en: `This notice ${ended[state].en}.` }),
  "departure.alreadyInEffect": ({ effectiveOn }) => ({
    ja: `この届出は${formatDate(effectiveOn, "ja")}に効力が生じたため、取り下げられません。`,
    en: `This notice took effect on ${formatDate(effectiveOn, "en")} and can no longer be taken back.`,
  }),
  "departure.notYet": () => ({ ja: "この届出の効力は、まだ生じていません。", en: "This notice is not in effect yet." }),
  "departure.sourceNeeded": () => ({
    ja: "取下げの申し出が、いつ、誰から、どのように届いたかを入力してください。",
    en: "Say when, from whom and how you heard that it is taken back.",
  }),
};

const ended = {
  pending: { ja: "まだ効力が生じていません", en: "is still pending" },
  takenBack: { ja: "すでに取り下げられています", en: "was taken back already" },
  effective: { ja: "すでに効力が生じています", en: "is in effect already" },
  lapsed: { ja: "すでに失効しています", en: "has lapsed already" },
} as const;
