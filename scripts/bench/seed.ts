import type { Client } from "pg";
import { seedCases } from "./seed-cases";
import { seedDecisions } from "./seed-decisions";
import { signIn } from "./seed-session";

const draftCount = 6_000;
/** Half of them for the bare server. */
const decisionCount = 40;
/** Two characters that stand in the names of some members in a hundred, as a search usually has it. */
const searched = "銀行";

export type Seeded = Awaited<ReturnType<typeof seedPeople>>;

/** The people who do what is measured, signed in: a member's contact, applicants with complete drafts, the committee. */
export async function seedPeople(client: Client, label: string) {
  const { rows: [contact] } = await client.query<{ id: string; personId: string }>(
    `SELECT member_id AS id, person_id AS "personId" FROM member_contact WHERE role = 'poc' ORDER BY member_id LIMIT 1`,
  );
  if (!contact) throw new Error("The register is empty");
  const [memberCookie = ""] = await signIn(client, [contact.personId]);
  const cases = await seedCases(client, label, "drafting", draftCount);
  const cookies = await signIn(client, cases.map(({ applicantId }) => applicantId));
  const drafts = supply(cases.map(({ applicationId }, place) => ({ id: applicationId, cookie: cookies[place] ?? "" })));
  const bareDrafts = around((await seedCases(client, `${label}-bare`, "drafting", 500)).map(({ applicationId }) => applicationId));
  return { searched, member: { id: contact.id, cookie: memberCookie }, drafts, bareDrafts, ballots: await ballotsOf(client, label) };
}

/** Every voter with every decision in turn, so that two requests at once seldom mean the same ballot. */
async function ballotsOf(client: Client, label: string) {
  const { voterIds, decisionIds } = await seedDecisions(client, label, decisionCount);
  const cookies = await signIn(client, voterIds);
  const pairs = decisionIds.flatMap((decisionId) => voterIds.map((personId, place) => ({ decisionId, personId, cookie: cookies[place] ?? "" })));
  const half = pairs.length / 2;
  const ballots = around(pairs.slice(0, half));
  const bare = around(pairs.slice(half));
  const nextBare = () => {
    const { decisionId, personId } = bare.next();
    return [decisionId, personId] as const;
  };
  return { sample: ballots.sample, next: ballots.next, nextBare };
}

/** One after the other, each once. */
function supply<T>(all: readonly T[]) {
  let used = 0;
  const next = (): T => {
    const one = all[++used];
    if (one === undefined) throw new Error("All is used up: seed more");
    return one;
  };
  return { sample: all[0] as T, next };
}

/** One after the other, again and again. */
function around<T>(all: readonly T[]) {
  let used = 0;
  return { sample: all[0] as T, next: () => all[++used % all.length] as T };
}
