import { z } from "zod";
import { describeMatter } from "@/lib/i18n/describe-matter";
import { draft } from "../letter";
import { pages } from "../pages";
import { loadCase, loadDecision, loadElectors } from "../store";
import { recommenders, secretariat, type Occasion, type OnEvent } from "./occasion";

/** Put to the committee: its members are asked to vote, an applicant learns by when. */
export const onOpened: OnEvent = async ({ tx, event }) => {
  const about = await matter({ tx, event });
  if (!about) return [];
  const { file } = about;
  const electors = await loadElectors(tx, about.decisionId);
  return [
    ...(file ? [draft("applicationReferred", file.applicant, { ...about, ...file }, { path: pages.ownApplication(file.id) })] : []),
    ...electors.filter(({ recused }) => !recused).map((to) => draft("voteOpened", to, about, about.page)),
  ];
};

const reminded = z.object({ personIds: z.array(z.uuid()) });

/** Only while the vote is open, and only to those who are still awaited now. */
export const onClosingSoon: OnEvent = async ({ tx, at, event }) => {
  const about = await matter({ tx, event });
  if (!about || about.state !== "open" || at >= about.closesAt) return [];
  const { personIds } = reminded.parse(event.data);
  const electors = await loadElectors(tx, about.decisionId);
  const awaited = electors.filter(({ personId, awaited }) => awaited && personId !== null && personIds.includes(personId));
  return awaited.map((to) => draft("closingSoon", to, about, about.page));
};

/** The result, to everybody who had a part in it; the sentence with the count stays within the committee's circle. */
export const onClosed: OnEvent = async (occasion) => {
  const about = await matter(occasion);
  if (!about?.sentence || about.outcome === null || about.outcome === "withdrawn") return [];
  const result = { ...about, outcome: about.outcome, sentence: about.sentence };
  const { file } = about;
  return [
    ...(await loadElectors(occasion.tx, about.decisionId)).map((to) => draft("voteResult", to, result, about.page)),
    ...(file ? await toThoseOfTheCase(occasion, { ...result, ...file }) : []),
  ];
};

/** The chair took a motion back: whoever could vote on it need not. */
export const onMotionWithdrawn: OnEvent = async (occasion) => {
  const about = await matter(occasion);
  if (!about) return [];
  return (await loadElectors(occasion.tx, about.decisionId)).map((to) => draft("motionWithdrawn", to, about, about.page));
};

type CaseResult = NonNullable<Awaited<ReturnType<typeof loadCase>>> & Parameters<typeof draft<"resultForSecretariat">>[2];

async function toThoseOfTheCase(occasion: Occasion, result: CaseResult) {
  return [
    draft("resultForApplicant", result.applicant, result, { path: pages.ownApplication(result.id) }),
    ...(await secretariat(occasion)).map((to) => draft("resultForSecretariat", to, result, { path: pages.caseFile(result.id) })),
    ...(await recommenders(occasion, result.id, ["submitted"])).map(({ to, id }) =>
      draft("resultForRecommender", to, result, { path: pages.recommendation(id) }),
    ),
  ];
}

/** The decision, with its case where it is about one. */
async function matter({ tx, event }: Pick<Occasion, "tx" | "event">) {
  const found = await loadDecision(tx, event.object.id);
  if (!found) return undefined;
  const { id: decisionId, number: decision, kind, state, closesAt, outcome, sentenceJa, sentenceEn } = found;
  const file = found.applicationId ? await loadCase(tx, found.applicationId) : undefined;
  const sentence = sentenceJa !== null && sentenceEn !== null ? { ja: sentenceJa, en: sentenceEn } : null;
  return { ...describeMatter(found), file, decisionId, decision, kind, state, closesAt, outcome, sentence, page: { path: pages.decision(decisionId) } };
}
