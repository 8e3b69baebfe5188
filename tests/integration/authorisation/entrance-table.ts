import { declineRecommendation } from "@/lib/applications/usecases/decline-recommendation";
import { confirmIntent } from "@/lib/applications/usecases/confirm-intent";
import { stateIntent } from "@/lib/applications/usecases/state-intent";
import { writeRecommendation } from "@/lib/applications/usecases/write-recommendation";
import { row, standings, type Row } from "../../support/authorisation";
import { anonymous, granted } from "../../support/callers";
import type { CastMembers } from "../../support/cast";
import { recommendationIn } from "../../support/case-states";
import { latestToken, letter, password } from "../../support/factories";
import { when } from "../../support/roles";
import { database } from "@/lib/platform/db";
import { nobodysId } from "./nothing";

const intent = { teamName: "FUKU-CSIRT", organisationName: "福寿商会", name: "福田 章", email: "fukuda@fuku.example", locale: "ja", address: "" } as const;

/** How one comes to a case and to a letter: the intent, its confirmation, and the answer of the team that was asked. */
export function entranceRows(members: () => CastMembers): Row[] {
  const onRequest = {
    // The applicant and whoever reads all cases know of the request; nobody but the team that was asked may answer it.
    standings: standings("notFound", { ownRepresentative: "may", ownContact: "may", applicant: "sees", secretariat: "sees", auditor: "sees" }),
    states: {
      requested: "accepted",
      submitted: "recommendation.alreadyAnswered",
      declined: "recommendation.alreadyAnswered",
      replaced: "recommendation.alreadyAnswered",
      "of a withdrawn case": "application.wrongState",
    },
    object: (state: string) => recommendationIn(state, members()),
    nothing: nobodysId,
    unknown: "notFound",
  };
  return [
    row("writeRecommendation", writeRecommendation, { ...onRequest, input: (recommendationId) => ({ recommendationId, letter }) }),
    row("declineRecommendation", declineRecommendation, { ...onRequest, input: (recommendationId) => ({ recommendationId, reason: "知らないチームです。" }) }),
    row("stateIntent", stateIntent, { standings: standings("may", {}), states: { anything: "accepted" }, object: forgetRequests, input: () => intent }),
    row("confirmIntent", confirmIntent, {
      // Whoever holds the link is whom it was sent to.
      standings: standings("may", {}),
      states: { sent: "accepted", used: "link.invalid" },
      object: confirmation,
      nothing: `${nobodysId}.forged`,
      unknown: "link.invalid",
      input: (token) => ({ token, password }),
    }),
  ];
}

/** Tables ask more often in an hour than one address may. */
async function forgetRequests() {
  await database().rateWindow.deleteMany();
  return {};
}

async function confirmation(state: string): Promise<string> {
  await forgetRequests();
  granted(await stateIntent(anonymous(when), intent));
  const token = await latestToken();
  if (state === "used") granted(await confirmIntent(anonymous(when), { token, password }));
  return token;
}
