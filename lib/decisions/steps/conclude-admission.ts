import { applicationContent } from "@/lib/applications/schema";
import { endApplication, lockApplication, returnToReceived } from "@/lib/applications/store";
import { memberAdmitted } from "@/lib/members/events";
import { admitApplicant } from "@/lib/members/store";
import { insertLinksForNewcomers } from "@/lib/people/store";
import type { Effect } from "./effect";

/**
 * Article 4(1)4): an adopted applicant is a member from the day on which the decision became final (A7). Without a
 * quorum nothing was decided, and the case can be put again.
 */
export const concludeAdmission: Effect = async (tx, { decision, outcome, at, finalOn }) => {
  const application = decision.applicationId && (await lockApplication(tx, decision.applicationId));
  if (!application) throw new Error(`Decision ${decision.id} has no case`);
  const { id, state, applicantId } = application;
  if (state !== "voting") throw new Error(`Case ${id} is ${state} while it is voted on`);
  if (outcome === "notQuorate") await returnToReceived(tx, id, at);
  if (outcome === "rejected") await endApplication(tx, id, { state: "rejected" }, at);
  if (outcome !== "adopted") return [];
  const content = applicationContent.parse(application.content);
  const { memberId, personIds } = await admitApplicant(tx, { applicationId: id, applicantId, content, decisionId: decision.id, joinedOn: finalOn, at });
  await endApplication(tx, id, { state: "admitted", memberId }, at);
  const links = await insertLinksForNewcomers(tx, personIds, at);
  return [memberAdmitted({ memberId, applicationId: id, decisionId: decision.id, joinedOn: finalOn, personIds, links })];
};
