import type { DecisionEventType } from "@/lib/decisions/events";
import type { DecisionOutcome } from "@/lib/decisions/types";
import { formatDateTime } from "../format";
import type { Text } from "../locale";
import { named, type EventSentences } from "./sentence";

export const decisionEvents: EventSentences<DecisionEventType> = {
  "decision.opened": ({ number, closesAt }) => {
    const closes = new Date(String(closesAt));
    return {
      ja: `運営委員会に付議されました（議案${String(number)}、締切 ${formatDateTime(closes, "ja")}）`,
      en: `Put to the steering committee (decision ${String(number)}, closing ${formatDateTime(closes, "en")})`,
    };
  },
  "decision.voteCast": ({ personId }, names) => ({
    ja: `投票がありました${named(personId, names) ? `（${named(personId, names)}）` : ""}`,
    en: `A ballot was cast${named(personId, names) ? ` (${named(personId, names)})` : ""}`,
  }),
  "decision.checkedIn": () => ({ ja: "委員が出席を確認しました", en: "A committee member checked in" }),
  "decision.recused": () => ({ ja: "特別の利害関係により委員が審議から外れました", en: "A committee member with a special interest was recused" }),
  "decision.recusalLifted": () => ({ ja: "審議から外れていた委員が戻りました", en: "A recusal was lifted" }),
  "decision.remarkAdded": () => ({ ja: "委員会の議論に発言がありました", en: "A remark was made in the committee's discussion" }),
  "decision.closingSoon": () => ({ ja: "未投票の委員に締切が近いことを知らせました", en: "Members who had not voted were reminded of the closing time" }),
  "decision.motionWithdrawn": ({ number }) => ({
    ja: `運営委員長が第${String(number)}号議案を取り下げました`,
    en: `The chair withdrew decision ${String(number)}`,
  }),
  "decision.closed": ({ outcome }) => outcomes[String(outcome) as DecisionOutcome],
};

const outcomes: Record<DecisionOutcome, Text> = {
  adopted: { ja: "運営委員会で承認されました", en: "Approved by the steering committee" },
  rejected: { ja: "運営委員会で否決されました", en: "Rejected by the steering committee" },
  notQuorate: { ja: "定足数に達せず、決議に至りませんでした", en: "There was no quorum, and nothing was decided" },
  withdrawn: { ja: "申請の取下げにより審議を終えました", en: "The vote ended because the application was withdrawn" },
};
