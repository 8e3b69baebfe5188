import { randomUUID } from "node:crypto";
import { returnApplicationInput } from "@/lib/applications/schema";
import { declineRecommendation } from "@/lib/applications/usecases/decline-recommendation";
import { returnApplication } from "@/lib/applications/usecases/return-application";
import { withdrawApplication } from "@/lib/applications/usecases/withdraw-application";
import { writeRecommendation } from "@/lib/applications/usecases/write-recommendation";
import { receiveApplication } from "@/lib/applications/usecases/receive-application";
import { putMotion } from "@/lib/decisions/usecases/put-motion";
import { recuse } from "@/lib/decisions/usecases/recuse";
import { closeDecision } from "@/lib/decisions/usecases/close-decision";
import { withdrawMotion } from "@/lib/decisions/usecases/withdraw-motion";
import type { VoteChoice } from "@/lib/decisions/types";
import { as, at, granted, system } from "./callers";
import { cast, type CastMembers } from "./cast";
import { openDecision, seats, vote } from "./committee";
import { fillIn, letter, openCase, readyCase, request, submittedCase } from "./factories";
import { addressOf, opened } from "./roles";

/** Later than when everybody asks. */
export const closes = at("2021-06-05");
/** Early enough to be over when everybody asks. */
const earlier = at("2021-05-20");
const earlierCloses = at("2021-05-24");

/** A case of the applicant's in a state; `ready` has form, letter and guidance and waits to be received. */
export async function caseIn(state: string, members: CastMembers): Promise<string> {
  switch (state) {
    case "drafting": return filledCase();
    case "submitted": return submittedCase(opened);
    case "ready": return readyCase(members.aoba, opened);
    case "returned": return returnedCase();
    case "received": return receivedCase(members);
    case "voting": return (await decisionIn("open", members)).applicationId;
    case "admitted": return (await decidedCase(members, "yes")).applicationId;
    case "rejected": return (await decidedCase(members, "no")).applicationId;
    case "withdrawn": return withdrawnCase();
  }
  throw new Error(`No case can be ${state}`);
}

export type PutCase = { readonly decisionId: string; readonly applicationId: string };

/** A decision on a case of the applicant's in a state; `due` is past its closing time and not yet closed. */
export async function decisionIn(state: string, members: CastMembers): Promise<PutCase> {
  if (state === "due") return openDecision(members, earlier, earlierCloses);
  if (state === "closed") return decidedCase(members, "no");
  const put = await openDecision(members, opened, closes);
  if (state === "recused") granted(await recuse(await as(addressOf("committeeMember"), opened), { decisionId: put.decisionId, reason: "関連会社の申請" }));
  if (state === "allVoted") await everybodyVotes(put.decisionId, "no", opened, [...seats, addressOf("formerCommitteeMember")]);
  return put;
}

/** A motion of the chair's in a state. */
export async function motionIn(state: string): Promise<string> {
  const due = state === "due";
  const put = { title: randomUUID(), body: "理由", closesAt: due ? earlierCloses : closes };
  const { decisionId } = granted(await putMotion(await as(addressOf("chair"), due ? earlier : opened), put));
  if (state === "withdrawn") granted(await withdrawMotion(await as(addressOf("chair"), opened), { decisionId }));
  return decisionId;
}

/** A request to Beni in a state. */
export async function recommendationIn(state: string, members: CastMembers): Promise<string> {
  const applicationId = await submittedCase(opened);
  const recommendationId = await request(applicationId, members.beni, opened);
  const representative = await as(addressOf("ownRepresentative"), opened);
  if (state === "submitted") granted(await writeRecommendation(representative, { recommendationId, letter }));
  if (state === "declined") granted(await declineRecommendation(representative, { recommendationId, reason: "知らないチームです。" }));
  if (state === "replaced") await request(applicationId, members.aoba, opened);
  if (state === "of a withdrawn case") granted(await withdrawApplication(await as(cast.applicant, opened), { applicationId }));
  return recommendationId;
}

async function filledCase(): Promise<string> {
  const applicationId = await openCase(opened);
  await fillIn(applicationId, opened);
  return applicationId;
}

async function returnedCase(): Promise<string> {
  const applicationId = await submittedCase(opened);
  const input = returnApplicationInput.parse({ applicationId, reason: "もう少し具体的に書いてください。" });
  granted(await returnApplication(await as(cast.staff, opened), input));
  return applicationId;
}

async function receivedCase(members: CastMembers): Promise<string> {
  const applicationId = await readyCase(members.aoba, opened);
  granted(await receiveApplication(await as(cast.staff, opened), { applicationId }));
  return applicationId;
}

async function withdrawnCase(): Promise<string> {
  const applicationId = await openCase(opened);
  granted(await withdrawApplication(await as(cast.applicant, opened), { applicationId }));
  return applicationId;
}

async function decidedCase(members: CastMembers, choice: VoteChoice): Promise<PutCase> {
  const put = await openDecision(members, earlier, earlierCloses);
  await everybodyVotes(put.decisionId, choice, earlier, seats);
  granted(await closeDecision(system("closeDecision", earlierCloses), { decisionId: put.decisionId }));
  return put;
}

async function everybodyVotes(decisionId: string, choice: VoteChoice, when: Date, voters: readonly string[]): Promise<void> {
  for (const email of voters) granted(await vote(email, decisionId, choice, when));
}
