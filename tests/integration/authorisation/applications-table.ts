import { registerLetterInput, returnApplicationInput, saveSectionInput } from "@/lib/applications/schema";
import { addCaseNote } from "@/lib/applications/usecases/add-case-note";
import { nameRecommender } from "@/lib/applications/usecases/name-recommender";
import { receiveApplication } from "@/lib/applications/usecases/receive-application";
import { recordGuidance } from "@/lib/applications/usecases/record-guidance";
import { registerLetter } from "@/lib/applications/usecases/register-letter";
import { returnApplication } from "@/lib/applications/usecases/return-application";
import { saveSection } from "@/lib/applications/usecases/save-section";
import { submitApplication } from "@/lib/applications/usecases/submit-application";
import { takeCase } from "@/lib/applications/usecases/take-case";
import { withdrawApplication } from "@/lib/applications/usecases/withdraw-application";
import { referApplication } from "@/lib/decisions/usecases/refer-application";
import { database } from "@/lib/platform/db";
import { row, standings, type ByState, type Row } from "../../support/authorisation";
import { at } from "../../support/callers";
import type { CastMembers } from "../../support/cast";
import { caseIn } from "../../support/case-states";
import { letter } from "../../support/factories";
import { nobodysId } from "./nothing";

const caseStates = ["drafting", "submitted", "ready", "returned", "received", "voting", "admitted", "rejected", "withdrawn"] as const;
type CaseState = (typeof caseStates)[number];

/** Whoever sees the case is told that it is not theirs to change; for everybody else it does not exist. */
const forApplicant = standings("notFound", { applicant: "may", secretariat: "sees", auditor: "sees" });
const forStaff = standings("notFound", { secretariat: "may", auditor: "sees", applicant: "sees" });

/** The use cases on a case, at each of its states. */
export function applicationRows(members: () => CastMembers): Row[] {
  const onCase = {
    object: (state: string) => caseIn(state, members()),
    nothing: nobodysId,
    unknown: "notFound",
    input: (applicationId: string) => ({ applicationId }),
  };
  const byApplicant = { ...onCase, standings: forApplicant };
  const byStaff = { ...onCase, standings: forStaff };
  return [
    row("saveSection", saveSection, { ...byApplicant, states: only(["drafting", "returned"]), input: saved }),
    row("submitApplication", submitApplication, { ...byApplicant, states: only(["drafting", "returned"]) }),
    row("withdrawApplication", withdrawApplication, { ...byApplicant, states: only(["drafting", "submitted", "ready", "returned", "received", "voting"]) }),
    row("nameRecommender", nameRecommender, {
      ...byApplicant,
      states: { ...only(["drafting", "submitted", "returned"]), ready: "recommendation.alreadySubmitted" },
      input: (applicationId) => ({ applicationId, memberId: members().beni }),
    }),
    row("addCaseNote", addCaseNote, { ...byStaff, states: only(caseStates), input: (applicationId) => ({ applicationId, body: "電話で確認した。" }) }),
    row("takeCase", takeCase, { ...byStaff, states: only(["drafting", "submitted", "ready", "returned", "received", "voting"]) }),
    row("recordGuidance", recordGuidance, { ...byStaff, states: { ...only(caseStates), withdrawn: "application.wrongState" } }),
    row("registerLetter", registerLetter, {
      ...byStaff,
      states: { ...only(["drafting", "submitted", "returned"]), ready: "recommendation.alreadySubmitted" },
      input: (applicationId) => registerLetterInput.parse({ applicationId, memberId: members().beni, channel: "paper", authorName: "遠藤 梢", letter, receivedOn: "2021-06-01" }),
    }),
    row("returnApplication", returnApplication, {
      ...byStaff,
      states: only(["submitted", "ready", "received"]),
      input: (applicationId) => returnApplicationInput.parse({ applicationId, purpose: "範囲を書いてください。" }),
    }),
    row("receiveApplication", receiveApplication, { ...byStaff, states: { ...only(["ready"]), submitted: "application.incomplete" } }),
    row("referApplication", referApplication, {
      ...onCase,
      standings: standings("forbidden", { secretariat: "may" }),
      states: only(["received"], "decision.notReadyToRefer"),
      input: (applicationId) => ({ applicationId, closesAt: at("2021-06-10") }),
    }),
  ];
}

function only(accepted: readonly CaseState[], otherwise = "application.wrongState"): Record<CaseState, ByState> {
  return Object.fromEntries(caseStates.map((state) => [state, accepted.includes(state) ? "accepted" : otherwise])) as Record<CaseState, ByState>;
}

async function saved(applicationId: string) {
  const found = await database().application.findUnique({ where: { id: applicationId }, select: { revision: true } });
  return saveSectionInput.parse({ section: "reason", reason: "書き直した理由", applicationId, revision: found?.revision ?? 0 });
}
