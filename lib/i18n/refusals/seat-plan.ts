import type { PlanRefusal } from "@/lib/committee/types";
import type { RefusalSentences } from "./sentences";

/** Why a step of a plan would not come about. */
export const planRefusals: RefusalSentences<PlanRefusal> = {
  "plan.noSeatFree": ({ most }) => ({
    ja: `空いている席がありません。運営委員は ${most} 名までです（6(2)）。`,
    en: `No seat is vacant. The committee has ${most} members at most (6(2)).`,
  }),
  "plan.seatTaken": ({ seat, name }) => ({
    ja: `第${seat}席には${name === "" ? "すでに人が" : `${name}さんが`}就いています。`,
    en: `Seat ${seat} is held${name === "" ? "" : ` by ${name}`}.`,
  }),
  "plan.seatVacant": ({ seat }) => ({ ja: `第${seat}席は空席です。`, en: `Nobody holds seat ${seat}.` }),
  "plan.alreadySits": ({ name, seat }) => ({ ja: `${name}さんは、すでに第${seat}席に就いています。`, en: `${name} holds seat ${seat} already.` }),
  "plan.tooManyExperts": ({ most }) => ({
    ja: `専門委員が就ける運営委員の席は ${most} 席までです（6(2)、解釈A35）。任期中に専門委員となる場合も同じです。`,
    en: `Experts can hold ${most} seats of the committee at most (6(2), reading A35), also where a member becomes one in office.`,
  }),
  "plan.tooFew": ({ left, least, needed }) => ({
    ja: `在任が ${left} 名になり、${least} 名の下限を下回ります（6(2)、解釈A34）。そのときの定足数は ${needed.present} 名、可決に必要な賛成は ${needed.yesAtLeast} 名です。`,
    en: `It would leave ${left} in office where the rules ask for ${least} (6(2), reading A34). The quorum would be ${needed.present}, and ${needed.yesAtLeast} assents would carry.`,
  }),
  "plan.noTeam": ({ seat }) => ({
    ja: `第${seat}席は専門委員で、離れるチームがありません。`,
    en: `Seat ${seat} is held by an expert, who belongs to no team.`,
  }),
};
