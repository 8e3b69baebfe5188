"use server";

import { addRemarkInput, castVoteInput, checkInInput, closeDecisionInput, liftRecusalInput, recuseInput, withdrawMotionInput } from "@/lib/decisions/schema";
import { addRemark } from "@/lib/decisions/usecases/add-remark";
import { castVote } from "@/lib/decisions/usecases/cast-vote";
import { checkIn } from "@/lib/decisions/usecases/check-in";
import { closeDecision } from "@/lib/decisions/usecases/close-decision";
import { liftRecusal } from "@/lib/decisions/usecases/lift-recusal";
import { recuse } from "@/lib/decisions/usecases/recuse";
import { withdrawMotion } from "@/lib/decisions/usecases/withdraw-motion";
import { ballotMessages } from "@/lib/i18n/messages/ballot";
import { decisionMessages } from "@/lib/i18n/messages/decisions";
import { puttingMessages } from "@/lib/i18n/messages/putting";
import { formAction } from "@/lib/web/form-action";

const revalidate = ({ decisionId }: { decisionId: string }) => [`/decisions/${decisionId}`];

export const castVoteAction = formAction(castVoteInput, castVote, {
  revalidate,
  say: ({ choice }, locale) => ballotMessages[locale].ballot.saved(decisionMessages[locale].choices[choice]),
});

export const checkInAction = formAction(checkInInput, checkIn, {
  revalidate,
  say: (_value, locale) => ballotMessages[locale].checkIn.done,
});

export const recuseAction = formAction(recuseInput, recuse, {
  revalidate,
  say: (_value, locale) => ballotMessages[locale].recusal.done,
});

export const liftRecusalAction = formAction(liftRecusalInput, liftRecusal, {
  revalidate,
  say: (_value, locale) => ballotMessages[locale].recusal.lifted,
});

export const addRemarkAction = formAction(addRemarkInput, addRemark, {
  revalidate,
  say: (_value, locale) => decisionMessages[locale].discussion.added,
});

export const closeDecisionAction = formAction(closeDecisionInput, closeDecision, {
  revalidate,
  say: (_value, locale) => decisionMessages[locale].closing.done,
});

export const withdrawMotionAction = formAction(withdrawMotionInput, withdrawMotion, {
  revalidate,
  say: (_value, locale) => puttingMessages[locale].motion.withdrawn,
});
