import { z } from "zod";
import { draft } from "../letter";
import { pages } from "../pages";
import { loadCase, loadContacts, loadRecommendation } from "../store";
import { secretariat, type Occasion, type OnEvent } from "./occasion";

export const onRequested: OnEvent = async (occasion) => {
  const about = await matter(occasion);
  if (!about) return [];
  const { tx, at } = occasion;
  const contacts = await loadContacts(tx, about.memberId, at);
  return contacts.map((to) => draft("recommendationRequested", to, about, { path: pages.recommendation(about.recommendationId) }));
};

const submitted = z.object({ channel: z.enum(["online", "paper", "mail"]) });

export const onSubmitted: OnEvent = async (occasion) => {
  const about = await matter(occasion);
  if (!about) return [];
  const { tx, at, event } = occasion;
  const onPaper = submitted.parse(event.data).channel !== "online";
  const contacts = onPaper ? await loadContacts(tx, about.memberId, at) : [];
  return [
    draft("recommendationSubmitted", about.applicant, about, { path: pages.ownApplication(about.id) }),
    ...(await secretariat(occasion)).map((to) => draft("letterArrived", to, about, { path: pages.caseFile(about.id) })),
    ...contacts.map((to) => draft("letterRegistered", to, about, { path: pages.recommendation(about.recommendationId) })),
  ];
};

export const onDeclined: OnEvent = async (occasion) => {
  const about = await matter(occasion);
  if (!about) return [];
  return [
    draft("recommendationDeclined", about.applicant, about, { path: pages.ownApplication(about.id) }),
    ...(await secretariat(occasion)).map((to) => draft("letterDeclined", to, about, { path: pages.caseFile(about.id) })),
  ];
};

/** The member has left: the applicant is to ask another, and the secretariat sees why the case waits. */
export const onLapsed: OnEvent = async (occasion) => {
  const about = await matter(occasion);
  if (!about) return [];
  return [
    draft("recommendationLapsed", about.applicant, about, { path: pages.ownApplication(about.id) }),
    ...(await secretariat(occasion)).map((to) => draft("letterLapsed", to, about, { path: pages.caseFile(about.id) })),
  ];
};

/** The case, and the team whose letter it is about. */
async function matter({ tx, event }: Occasion) {
  const found = await loadRecommendation(tx, event.object.id);
  const file = found && (await loadCase(tx, found.applicationId));
  return file ? { ...file, recommendationId: found.id, memberId: found.memberId, recommender: found.member.teamName } : undefined;
}
