import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nameRecommender } from "@/lib/applications/usecases/name-recommender";
import { declineRecommendation } from "@/lib/applications/usecases/decline-recommendation";
import { addCaseNote } from "@/lib/applications/usecases/add-case-note";
import { addRemark } from "@/lib/decisions/usecases/add-remark";
import { recuse } from "@/lib/decisions/usecases/recuse";
import { databaseNow } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { as, granted } from "../../support/callers";
import { fillIn, submittedCase } from "../../support/factories";
import { cast } from "../../support/cast";
import { addressOf } from "../../support/roles";
import { serveRoles, webRoles, type ServedRoles, type WebRole } from "../../support/served-roles";
import { routes } from "./routes-table";

// P2 at this size: words that are nowhere else are planted in what is not for everybody, and looked for in all that
// every role can reach: the pages of the table and all that they link to, with what is sent along for scripts.

const readers = ["secretariat", "auditor"] as const;
const committee = ["committeeMember", "laterCommitteeMember", "chair", "viceChair"] as const;
const beni = ["ownRepresentative", "ownContact"] as const;
/** Members and those who work for them. */
const insiders = [...readers, ...committee, ...beni, "otherRepresentative", "otherContact"] as const;

/** The word, who may read it, and one who must be able to: else it was planted in vain. */
const canaries: Readonly<Record<string, { readonly may: readonly WebRole[]; readonly sees: WebRole }>> = {
  "canary-note": { may: ["secretariat"], sees: "secretariat" },
  "canary-decline": { may: [...readers, "applicant", ...beni], sees: "applicant" },
  "canary-form": { may: [...readers, "applicant"], sees: "applicant" },
  "canary.private@chidori.example": { may: [...readers, "applicant"], sees: "secretariat" },
  /** In the application that is put to the committee, as 4(1)4) wants it; whoever recommends sees no such thing. */
  "canary.voting@chidori.example": { may: [...readers, ...committee, "applicant"], sees: "committeeMember" },
  "03-9999-4001": { may: [...readers, "applicant"], sees: "secretariat" },
  "03-9999-4002": { may: insiders, sees: "otherContact" },
  "canary.contact@beni.example": { may: insiders, sees: "otherContact" },
  "canary-remark": { may: [...readers, ...committee], sees: "chair" },
  "canary-recusal": { may: [...readers, ...committee], sees: "secretariat" },
  "canary-leaving": { may: [...readers, "otherRepresentative", "otherContact"], sees: "otherContact" },
  "canary-mail": { may: readers, sees: "secretariat" },
};

let served: ServedRoles;
const found = new Map<WebRole, ReadonlySet<string>>();

beforeAll(async () => {
  served = await serveRoles();
  await plant();
  for (const role of webRoles) found.set(role, await foundBy(role));
}, 300_000);

afterAll(() => served?.stop());

describe.each(Object.entries(canaries))("%s", (word, { may, sees }) => {
  it("is read only by whom it concerns", () => {
    const readBy = webRoles.filter((role) => found.get(role)?.has(word));
    expect(readBy.filter((role) => !may.includes(role))).toEqual([]);
    expect(readBy).toContain(sees);
  });
});

async function plant(): Promise<void> {
  const now = await databaseNow();
  const { draft, decisionId, voting, ready, mail, representative, contact, committeeMember, beni: memberId } = served.objects;
  const [staff, applicant] = [await as(addressOf("secretariat"), now), await as(cast.applicant, now)];
  granted(await addCaseNote(staff, { applicationId: ready, body: "canary-note" }));
  const declined = await submittedCase(now);
  const { recommendationId } = granted(await nameRecommender(applicant, { applicationId: declined, memberId }));
  granted(await declineRecommendation(await as(addressOf("ownContact"), now), { recommendationId, reason: "canary-decline" }));
  const person = { name: "田辺 涼", reading: "たなべ りょう", position: "部長", email: "canary.private@chidori.example", phone: "03-9999-4001" };
  await fillIn(draft, now, { reason: { reason: "canary-form" }, representative: person });
  await database().$executeRaw`UPDATE application SET content = jsonb_set(content, '{representative,email}', '"canary.voting@chidori.example"') WHERE id = ${voting}::uuid`;
  await database().memberContact.updateMany({ where: { id: { in: [representative, contact] } }, data: { phone: "03-9999-4002" } });
  await database().person.updateMany({ where: { email: addressOf("ownContact") }, data: { email: "canary.contact@beni.example" } });
  granted(await addRemark(await as(addressOf("chair"), now), { decisionId, body: "canary-remark" }));
  granted(await recuse(staff, { decisionId, personId: committeeMember, reason: "canary-recusal" }));
  await database().mailMessage.update({ where: { id: mail }, data: { body: "canary-mail" } });
}

/** Which of the words stand in anything that the role gets to. */
async function foundBy(role: WebRole): Promise<ReadonlySet<string>> {
  const waiting = Object.values(routes).map((route) => route.path(served.objects));
  const seen = new Set(waiting);
  const words = new Set<string>();
  for (let path = waiting.shift(); path !== undefined && seen.size < 600; path = waiting.shift()) {
    const { status, headers, body } = await served.client({ path, headers: { Cookie: served.cookies[role] } });
    for (const word of Object.keys(canaries)) if (body.includes(word)) words.add(word);
    if (status === 307 && headers.location) follow(headers.location);
    for (const [, link = ""] of body.matchAll(/href="(\/[^"#]*)/g)) follow(link.replaceAll("&amp;", "&"));
  }
  return words;

  /** Members' pages are many and alike; of those one is in the table. */
  function follow(link: string): void {
    if (seen.has(link) || /^\/(_next|members\/|rules|roster|icon)/.test(link)) return;
    seen.add(link);
    waiting.push(link);
  }
}
