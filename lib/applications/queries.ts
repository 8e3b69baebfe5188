import { editionAt } from "@/lib/bylaws/edition-in-force";
import type { Finding } from "@/lib/bylaws/finding";
import type { Caller, PersonActor } from "@/lib/kernel/caller";
import { civilDateAt } from "@/lib/kernel/civil-date";
import { isId } from "@/lib/kernel/id";
import type { SeniorityFacts } from "@/lib/members/rules/seniority";
import { linkIdOfToken } from "@/lib/platform/link-token";
import { database } from "@/lib/platform/db";
import { caseTimeline, namesIn } from "@/lib/timeline/queries";
import { caseCompleteness, completeness } from "./rules/completeness";
import { eligibilityOn } from "./rules/may-be-recommended-by";
import { nextStep } from "./rules/next-step";
import { forApplicant, isForApplicant } from "./rules/timeline";
import { isPossible } from "./rules/transitions";
import { applicationDraft } from "./schema";
import type { ApplicationState, LetterChannel, RecommendationState, ReturnReason } from "./types";

/** The cases that a person makes, the latest first. */
export async function myApplicationList({ actor }: Caller<PersonActor>) {
  const rows = await database().application.findMany({
    where: { applicantId: actor.personId },
    select: { id: true, number: true, state: true, teamName: true, shortName: true, stateSince: true, memberId: true },
    orderBy: { number: "desc" },
  });
  return rows.map((row) => ({ ...row, state: row.state as ApplicationState }));
}

/** One's own case: the form as far as it goes, what it lacks, where the letter is, what was sent back, and its history. */
export async function applicationView({ actor, at }: Caller, id: string) {
  if (!isId(id) || actor.kind !== "person") return undefined;
  const row = await database().application.findFirst({
    where: { id, applicantId: actor.personId },
    select: {
      id: true, number: true, state: true, content: true, revision: true, statedAt: true, guidedAt: true, submittedAt: true,
      receivedAt: true, endedAt: true, stateSince: true, memberId: true,
      recommendations: { select: requested, where: { state: { not: "replaced" } }, orderBy: { requestedAt: "desc" } },
      returns: { select: { id: true, at: true, reasons: true }, orderBy: { at: "desc" } },
      decisions: { select: announced, where: { outcome: { in: ["adopted", "rejected"] } }, take: 1 },
    },
  });
  if (!row) return undefined;
  const { recommendations, returns, decisions: [decided], ...rest } = row;
  const state = row.state as ApplicationState;
  const content = applicationDraft.parse(row.content);
  const edition = editionAt(at);
  const on = civilDateAt(at, edition.timeZone);
  const missing = completeness(content, edition, on);
  const current = recommendations.find((one) => one.state === "requested" || one.state === "submitted") ?? recommendations[0];
  const recommendation = current ? withEligibility(current, eligibilityOn(current.member, on, edition)) : null;
  const facts = recommendation && { state: recommendation.state, memberPresent: recommendation.eligibility.joinedOn !== null };
  const guided = row.guidedAt !== null;
  const timeline = (await caseTimeline(id, isForApplicant)).map((entry) => forApplicant(entry, actor.personId));
  return {
    ...rest,
    state,
    content,
    missing,
    /** The result as it was announced. */
    result: decided?.sentenceJa && decided.sentenceEn ? { ja: decided.sentenceJa, en: decided.sentenceEn } : null,
    /** What else the case needs, from others. */
    missingFromOthers: caseCompleteness(facts, guided),
    recommendation,
    returns: returns.map((one) => ({ ...one, reasons: one.reasons as unknown as readonly ReturnReason[] })),
    timeline,
    names: await namesIn(timeline),
    next: nextStep({ state, complete: missing.length === 0, recommendation: recommendation?.state ?? null, guided }),
    may: {
      save: isPossible(state, "save"),
      submit: isPossible(state, "submit"),
      nameRecommender: isPossible(state, "nameRecommender") && recommendation?.state !== "submitted",
      withdraw: isPossible(state, "withdraw"),
    },
  };
}

const announced = { sentenceJa: true, sentenceEn: true } as const;

function withEligibility<E, R extends { state: string; member: { id: string; shortName: string; teamName: string; organisation: { name: string } } }>(
  { member, ...row }: R,
  eligibility: E,
) {
  const { id, shortName, teamName, organisation } = member;
  return { ...row, state: row.state as RecommendationState, member: { id, shortName, teamName, organisationName: organisation.name }, eligibility };
}

const memberPeriods = {
  id: true, shortName: true, teamName: true, memberClass: true,
  organisation: { select: { name: true } }, memberships: { select: { joinedOn: true, endedOn: true } },
} as const;

const requested = {
  id: true, state: true, requestedAt: true, answeredAt: true, reason: true, channel: true, member: { select: memberPeriods },
} as const;

/** The intent behind a link that still works, for the page that confirms it; undefined where there is none. */
export async function confirmationView({ at }: Caller, token: string) {
  const id = linkIdOfToken(token);
  const link = id && (await database().oneTimeLink.findFirst({
    where: { id, purpose: "confirmIntent", usedAt: null, expiresAt: { gt: at } },
    select: { subjectId: true },
  }));
  if (!link) return undefined;
  const select = { teamName: true, organisationName: true, name: true, email: true, locale: true };
  const intent = await database().joinIntent.findUnique({ where: { id: link.subjectId }, select });
  if (!intent) return undefined;
  const account = await database().credential.count({ where: { person: { email: intent.email } } });
  return { ...intent, needsPassword: account === 0 };
}

/** The requests to one's teams that wait, the oldest first, and those answered or lapsed with their case, the latest first. */
export async function recommendationList({ actor, at }: Caller<PersonActor>) {
  const rows = await database().recommendation.findMany({
    where: { memberId: { in: actor.memberships.map(({ memberId }) => memberId) }, state: { not: "replaced" } },
    select: {
      id: true, state: true, requestedAt: true, answeredAt: true, authorName: true,
      member: { select: memberPeriods },
      application: { select: { number: true, state: true, teamName: true, shortName: true, organisationName: true } },
    },
    orderBy: { requestedAt: "asc" },
    take: 500,
  });
  const edition = editionAt(at);
  const on = civilDateAt(at, edition.timeZone);
  const all = rows.map((row) => ({
    ...withEligibility(row, eligibilityOn(row.member, on, edition)),
    application: { ...row.application, state: row.application.state as ApplicationState },
  }));
  const waits = (one: (typeof all)[number]) => one.state === "requested" && isPossible(one.application.state, "recommend");
  return { waiting: all.filter(waits), past: all.filter((one) => !waits(one)).reverse() };
}

/** A request to one of one's teams, with the application as far as it concerns whoever is to recommend: no contact data. */
export async function recommendationView({ actor, at }: Caller<PersonActor>, id: string) {
  if (!isId(id)) return undefined;
  const row = await database().recommendation.findFirst({
    where: { id, memberId: { in: actor.memberships.map(({ memberId }) => memberId) }, state: { not: "replaced" } },
    select: {
      id: true, state: true, requestedAt: true, answeredAt: true, letter: true, reason: true, authorName: true, channel: true, seniority: true,
      member: { select: memberPeriods },
      application: { select: { number: true, state: true, content: true, submittedAt: true } },
    },
  });
  if (!row) return undefined;
  const { application, ...asked } = row;
  const { team, reason, contribution, purpose, selfAssessment, representative } = applicationDraft.parse(application.content);
  const edition = editionAt(at);
  const state = application.state as ApplicationState;
  return {
    ...withEligibility(asked, eligibilityOn(row.member, civilDateAt(at, edition.timeZone), edition)),
    channel: asked.channel as LetterChannel | null,
    /** As it was found on the day on which the letter was submitted. */
    seniority: asked.seniority as unknown as Finding<SeniorityFacts> | null,
    application: {
      number: application.number,
      state,
      submittedAt: application.submittedAt,
      content: { team, reason, contribution, purpose, selfAssessment },
      representative: representative ? { name: representative.name, position: representative.position } : null,
    },
    mayAnswer: row.state === "requested" && isPossible(state, "recommend"),
  };
}
