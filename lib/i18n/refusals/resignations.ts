import type { ResignationRefusal } from "@/lib/resignations/types";
import type { RefusalSentences } from "./sentences";

export const resignationRefusals: RefusalSentences<ResignationRefusal> = {
  "resignation.notOnCommittee": () => ({
    ja: "退任を申し出られるのは、在任中の運営委員だけです（6(2)）。",
    en: "Only a member in office on the steering committee can ask to resign (6(2)).",
  }),
  "resignation.alreadyAsked": () => ({
    ja: "退任の申し出はすでに届いています。",
    en: "You have already asked to resign.",
  }),
  "resignation.ended": () => ({
    ja: "この申し出は、すでに決定されたか、取り下げられています。",
    en: "This request has been decided or taken back already.",
  }),
  "resignation.beforeCommittee": () => ({
    ja: "この申し出は、すでに運営委員会に付議されています。",
    en: "This request is before the committee already.",
  }),
  "resignation.beingCounted": () => ({
    ja: "投票が締め切られ、集計を待っています。申し出はもう取り下げられません。",
    en: "The vote has ended and is being counted. The request can no longer be taken back.",
  }),
};
