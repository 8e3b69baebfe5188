import { z } from "zod";
import { draft } from "../letter";
import { pages } from "../pages";
import { loadCase, loadElectors, loadDecision, loadReturnReasons } from "../store";
import { recommenders, secretariat, type OnEvent } from "./occasion";

export const onSubmitted: OnEvent = async (occasion) => {
  const file = await loadCase(occasion.tx, occasion.event.object.id);
  if (!file) return [];
  const staff = await secretariat(occasion);
  return [
    draft("applicationReceipt", file.applicant, file, { path: pages.ownApplication(file.id) }),
    ...staff.map((to) => draft("applicationArrived", to, file, { path: pages.caseFile(file.id) })),
  ];
};

const returned = z.object({ returnId: z.uuid() });

export const onReturned: OnEvent = async ({ tx, event }) => {
  const file = await loadCase(tx, event.object.id);
  if (!file) return [];
  const reasons = await loadReturnReasons(tx, returned.parse(event.data).returnId);
  return [draft("applicationReturned", file.applicant, { ...file, reasons }, { path: pages.ownApplication(file.id) })];
};

export const onReceived: OnEvent = async ({ tx, event }) => {
  const file = await loadCase(tx, event.object.id);
  return file ? [draft("applicationReceived", file.applicant, file, { path: pages.ownApplication(file.id) })] : [];
};

const withdrawn = z.object({ decisionId: z.uuid().nullable().default(null) });

/** Whoever would still do something for the case hears that it is over: staff, the team asked to recommend, voters. */
export const onWithdrawn: OnEvent = async (occasion) => {
  const { tx, event } = occasion;
  const file = await loadCase(tx, event.object.id);
  if (!file) return [];
  const { decisionId } = withdrawn.parse(event.data);
  const decision = decisionId ? await loadDecision(tx, decisionId) : null;
  const voters = decision ? (await loadElectors(tx, decision.id)).filter(({ recused }) => !recused) : [];
  return [
    draft("withdrawalReceipt", file.applicant, file, { path: pages.ownApplication(file.id) }),
    ...(await secretariat(occasion)).map((to) => draft("withdrawalNotice", to, file, { path: pages.caseFile(file.id) })),
    ...(await recommenders(occasion, file.id, ["requested"])).map(({ to, id }) =>
      draft("recommendationNotNeeded", to, file, { path: pages.recommendation(id) }),
    ),
    ...voters.flatMap((to) => (decision ? [draft("voteWithdrawn", to, { ...file, decision: decision.number }, { path: pages.decision(decision.id) })] : [])),
  ];
};
