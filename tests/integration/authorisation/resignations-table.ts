import { referResignation } from "@/lib/resignations/usecases/refer-resignation";
import { requestResignation } from "@/lib/resignations/usecases/request-resignation";
import { takeBackResignation } from "@/lib/resignations/usecases/take-back-resignation";
import { row, standings, type Row } from "../../support/authorisation";
import { as, granted } from "../../support/callers";
import { closes } from "../../support/case-states";
import { addressOf, opened } from "../../support/roles";
import { nobodysId } from "./nothing";

const committee = { committeeMember: "may", laterCommitteeMember: "may", chair: "may", viceChair: "may" } as const;
/** Who sees that somebody asked. */
const readers = { committeeMember: "sees", laterCommitteeMember: "sees", chair: "sees", viceChair: "sees", secretariat: "sees", auditor: "sees" } as const;

/** The use cases of resigning from the committee; it is the committee member who asked. */
export function resignationRows(): Row[] {
  const onRequest = { object: requestIn, nothing: nobodysId, unknown: "notFound" };
  return [
    row("requestResignation", requestResignation, {
      standings: standings("forbidden", committee),
      states: { "nobody asked": "accepted", "one asked": { else: "accepted", committeeMember: "resignation.alreadyAsked" } },
      object: async (state) => (state === "one asked" ? requestIn("asked") : ""),
      input: () => ({ reason: "本務の都合" }),
    }),
    row("referResignation", referResignation, {
      ...onRequest,
      standings: standings("notFound", { ...readers, chair: "may", viceChair: "may", secretariat: "may" }),
      states: { asked: "accepted", voting: "resignation.beforeCommittee", "taken back": "resignation.ended" },
      input: (resignationId) => ({ resignationId, closesAt: closes }),
    }),
    row("takeBackResignation", takeBackResignation, {
      ...onRequest,
      standings: standings("notFound", { ...readers, committeeMember: "may" }),
      states: { asked: "accepted", voting: "accepted", "taken back": "resignation.ended" },
      input: (resignationId) => ({ resignationId }),
    }),
  ];
}

async function requestIn(state: string): Promise<string> {
  const member = await as(addressOf("committeeMember"), opened);
  const { resignationId } = granted(await requestResignation(member, { reason: "" }));
  if (state === "voting") granted(await referResignation(await as(addressOf("secretariat"), opened), { resignationId, closesAt: closes }));
  if (state === "taken back") granted(await takeBackResignation(member, { resignationId }));
  return resignationId;
}
