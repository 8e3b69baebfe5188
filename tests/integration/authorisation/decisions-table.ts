import { randomUUID } from "node:crypto";
import { addRemark } from "@/lib/decisions/usecases/add-remark";
import { castVote } from "@/lib/decisions/usecases/cast-vote";
import { checkIn } from "@/lib/decisions/usecases/check-in";
import { closeDecision } from "@/lib/decisions/usecases/close-decision";
import { liftRecusal } from "@/lib/decisions/usecases/lift-recusal";
import { recuse } from "@/lib/decisions/usecases/recuse";
import { putMotion } from "@/lib/decisions/usecases/put-motion";
import { remindElectors } from "@/lib/decisions/usecases/remind-electors";
import { withdrawMotion } from "@/lib/decisions/usecases/withdraw-motion";
import { database } from "@/lib/platform/db";
import { row, standings, type Row } from "../../support/authorisation";
import type { CastMembers } from "../../support/cast";
import { closes, decisionIn, motionIn } from "../../support/case-states";
import { addressOf } from "../../support/roles";
import { nobodysId } from "./nothing";

const committee = { committeeMember: "may", laterCommitteeMember: "may", chair: "may", viceChair: "may" } as const;
/** Whoever may read the file is told that it is not theirs to change. */
const readers = { committeeMember: "sees", laterCommitteeMember: "sees", secretariat: "sees", auditor: "sees" } as const;
/** Whoever came to the committee after the vote was put is not on its list. */
const stranger = { laterCommitteeMember: "notFound" } as const;

/** The use cases of the committee; who has no part in it learns nothing of which decisions there are. */
export function decisionRows(members: () => CastMembers): Row[] {
  const onDecision = {
    object: async (state: string) => (await decisionIn(state, members())).decisionId,
    nothing: nobodysId,
    unknown: "notFound",
    input: (decisionId: string) => ({ decisionId }),
  };
  const takingPart = {
    ...onDecision,
    standings: standings("forbidden", committee),
    states: {
      open: { else: "accepted", ...stranger },
      recused: { else: "accepted", committeeMember: "elector.recused", ...stranger },
      due: { else: "decision.alreadyClosed", ...stranger },
      closed: { else: "decision.alreadyClosed", ...stranger },
    },
  };
  return [
    row("castVote", castVote, { ...takingPart, input: (decisionId) => ({ decisionId, choice: "yes" as const, idempotencyKey: randomUUID() }) }),
    row("checkIn", checkIn, takingPart),
    row("addRemark", addRemark, { ...takingPart, input: (decisionId) => ({ decisionId, body: "質問があります。" }) }),
    row("recuse", recuse, {
      ...onDecision,
      standings: standings("forbidden", { ...committee, secretariat: "may" }),
      states: {
        open: { else: "forbidden", committeeMember: "accepted", secretariat: "accepted" },
        "for oneself": { else: "accepted", secretariat: "notFound", ...stranger },
        recused: { else: "forbidden", committeeMember: "accepted", secretariat: "accepted" },
        due: { else: "forbidden", committeeMember: "decision.alreadyClosed", secretariat: "decision.alreadyClosed" },
        closed: { else: "forbidden", committeeMember: "decision.alreadyClosed", secretariat: "decision.alreadyClosed" },
      },
      unknown: { else: "forbidden", committeeMember: "notFound", secretariat: "notFound" },
      input: async (decisionId, state) => ({ decisionId, reason: "取引先", ...(state !== "for oneself" && { personId: await memberOfCommittee() }) }),
    }),
    row("liftRecusal", liftRecusal, {
      ...onDecision,
      standings: standings("forbidden", { secretariat: "may" }),
      states: { open: "accepted", recused: "accepted", due: "decision.alreadyClosed", closed: "decision.alreadyClosed" },
      input: async (decisionId) => ({ decisionId, personId: await memberOfCommittee() }),
    }),
    row("closeDecision", closeDecision, {
      ...onDecision,
      standings: standings("forbidden", { chair: "may", viceChair: "may", job: "may" }),
      states: { open: "decision.notYetOver", allVoted: "accepted", due: "accepted", closed: "decision.alreadyClosed" },
    }),
    row("putMotion", putMotion, {
      object: () => Promise.resolve(""),
      standings: standings("forbidden", { chair: "may", viceChair: "may" }),
      states: { any: "accepted" },
      input: () => ({ title: randomUUID(), body: "理由", closesAt: closes }),
    }),
    row("withdrawMotion", withdrawMotion, {
      object: async (state) => (state === "admission" ? (await decisionIn("open", members())).decisionId : motionIn(state)),
      nothing: nobodysId,
      unknown: "notFound",
      standings: standings("notFound", { ...readers, chair: "may", viceChair: "may" }),
      states: { open: "accepted", due: "decision.alreadyClosed", withdrawn: "decision.alreadyClosed", admission: "decision.notAMotion" },
      input: (decisionId) => ({ decisionId }),
    }),
    row("remindElectors", remindElectors, {
      ...onDecision,
      standings: standings("forbidden", { job: "may" }),
      states: { open: "accepted", due: "accepted", closed: "accepted" },
    }),
  ];
}

async function memberOfCommittee(): Promise<string> {
  const { id } = await database().person.findUniqueOrThrow({ where: { email: addressOf("committeeMember") }, select: { id: true } });
  return id;
}
