import { randomUUID } from "node:crypto";
import { letter, password } from "../../support/factories";
import type { ServedObjects, WebRole } from "../../support/served-roles";

export type Values = Readonly<Record<string, string>>;

export type Action = {
  /** The page whose form it is. */
  readonly path: (of: ServedObjects) => string;
  readonly values: (of: ServedObjects) => Values;
  /** For whom this very form could be accepted; `everybody` where what it holds decides, not who sends it. */
  readonly may: readonly WebRole[] | "everybody";
  /** Its form shows no state. */
  readonly plain?: boolean;
};

const nobodysId = "3f2b8c1e-6d4a-4e0b-9c7d-5a1f0e9d8c7b";
const committee = ["committeeMember", "laterCommitteeMember", "chair", "viceChair"] as const;
const beni = ["ownRepresentative", "ownContact", "secretariat"] as const;
const signedIn = [
  "ownRepresentative", "applicant", "otherApplicant", "ownContact", "otherRepresentative", "otherContact", "formerContact", "formerMember",
  "formerCommitteeMember", "formerStaff", "secretariat", "auditor", ...committee,
] as const;

const ofDecision = (values: (of: ServedObjects) => Values = () => ({})) => ({
  path: (of: ServedObjects) => `/decisions/${of.decisionId}`,
  values: (of: ServedObjects) => ({ decisionId: of.decisionId, ...values(of) }),
});
const ofCase = (which: "draft" | "submitted" | "ready", under = "", values: (of: ServedObjects) => Values = () => ({})) => ({
  path: (of: ServedObjects) => `/cases/${of[which]}${under}`,
  values: (of: ServedObjects) => ({ applicationId: of[which], ...values(of) }),
  may: ["secretariat"] as const,
});
const ofDraft = (under: string, values: (of: ServedObjects) => Values = () => ({})) => ({
  path: (of: ServedObjects) => `/application/${of.draft}${under}`,
  values: (of: ServedObjects) => ({ applicationId: of.draft, ...values(of) }),
  may: ["applicant"] as const,
});
const section = (of: ServedObjects) => ({ section: "reason", reason: `書き直した理由 ${randomUUID()}`, revision: of.revision });
const team = { teamName: "BENI-SIRT", shortName: "BENI", reading: "べに", website: "", establishedOn: "", constituency: "社内", purpose: "", scope: "" };

/** A form for every action of the build, in the order in which their grants can follow each other. */
export const actions: Readonly<Record<string, Action>> = {
  setLocaleAction: { path: () => "/", values: () => ({ locale: "en" }), may: "everybody", plain: true },
  stateIntentAction: { path: () => "/apply", values: () => ({ teamName: "A", organisationName: "B", name: "C", email: "c@intent.example", locale: "ja" }), may: "everybody" },
  requestPasswordAction: { path: () => "/password", values: () => ({ email: "doi@daichi.example" }), may: "everybody" },
  signInAction: { path: () => "/sign-in", values: () => ({ email: "doi@daichi.example", password: "not the password", returnTo: "" }), may: "everybody" },
  confirmIntentAction: { path: () => `/apply/confirm/${nobodysId}.x`, values: () => ({ token: `${nobodysId}.x`, password }), may: [] },
  setPasswordAction: { path: () => `/password/${nobodysId}.x`, values: () => ({ token: `${nobodysId}.x`, password }), may: [] },

  chooseLocaleAction: { path: () => "/account", values: () => ({ locale: "en" }), may: "everybody" },
  endSessionAction: { path: () => "/account", values: (of) => ({ publicId: of.session }), may: ["ownRepresentative"] },
  endOtherSessionsAction: { path: () => "/account", values: () => ({}), may: signedIn },

  castVoteAction: { ...ofDecision(() => ({ choice: "yes", idempotencyKey: randomUUID() })), may: committee },
  checkInAction: { ...ofDecision(), may: ["chair", "viceChair", "committeeMember", "laterCommitteeMember"] },
  addRemarkAction: { ...ofDecision(() => ({ body: "質問" })), may: committee },
  recuseAction: { ...ofDecision((of) => ({ personId: of.committeeMember, reason: "取引先" })), may: ["secretariat", "committeeMember"] },
  liftRecusalAction: { ...ofDecision((of) => ({ personId: of.committeeMember })), may: ["secretariat"] },
  putMotionAction: {
    path: () => "/decisions/new",
    values: () => ({ title: `手順を改める ${randomUUID()}`, body: "理由", closesOn: "2999-12-31", closesTime: "18:00" }),
    may: ["chair", "viceChair"],
  },
  withdrawMotionAction: { path: (of) => `/decisions/${of.motion}`, values: (of) => ({ decisionId: of.motion }), may: ["chair", "viceChair"] },
  referResignationAction: {
    path: () => "/resignations",
    values: (of) => ({ resignationId: of.resignation, closesOn: "2999-12-31", closesTime: "18:00" }),
    may: ["secretariat", "chair", "viceChair"],
  },
  takeBackResignationAction: { path: () => "/resignations", values: (of) => ({ resignationId: of.resignation }), may: ["committeeMember"] },
  requestResignationAction: { path: () => "/resignations", values: () => ({ reason: "本務の都合" }), may: committee },
  closeDecisionAction: { ...ofDecision(), may: ["chair", "viceChair"] },

  saveDraftAction: { ...ofDraft("/reason", section) },
  saveSectionAction: { ...ofDraft("/reason", (of) => ({ ...section(of), revision: String(Number(of.revision) + 1) })) },
  nameRecommenderAction: { ...ofDraft("/recommender", (of) => ({ memberId: of.beni })) },
  submitApplicationAction: { ...ofDraft("") },
  withdrawApplicationAction: { ...ofDraft("") },

  takeCaseAction: ofCase("ready"),
  addCaseNoteAction: ofCase("ready", "", () => ({ body: "電話で確認した。" })),
  recordGuidanceAction: ofCase("submitted"),
  registerLetterAction: ofCase("submitted", "/letter", (of) => ({ memberId: of.daichi, channel: "paper", authorName: "土井 渚", letter, receivedOn: "2021-06-01" })),
  returnApplicationAction: ofCase("submitted", "/return", () => ({ purpose: "範囲を書いてください。" })),
  receiveApplicationAction: ofCase("ready"),
  referApplicationAction: ofCase("ready", "", () => ({ closesOn: "2999-12-31", closesTime: "18:00" })),

  writeRecommendationAction: {
    path: (of) => `/recommendations/${of.recommendationId}`,
    values: (of) => ({ recommendationId: of.recommendationId, letter }),
    may: ["ownRepresentative", "ownContact"],
  },
  declineRecommendationAction: {
    path: (of) => `/recommendations/${of.recommendationId}`,
    values: (of) => ({ recommendationId: of.recommendationId, reason: "" }),
    may: ["ownRepresentative", "ownContact"],
  },

  confirmContactAction: { path: () => "/my", values: (of) => ({ contactId: of.contact }), may: ["ownContact"] },
  updateMemberAction: { path: (of) => `/my/team/${of.beni}`, values: (of) => ({ ...team, memberId: of.beni }), may: beni },
  updateContactAction: {
    path: (of) => `/my/team/${of.beni}/contacts/${of.contact}`,
    values: (of) => ({ contactId: of.contact, name: "CSIRT 窓口", reading: "", position: "課", phone: "03-0000-0099" }),
    may: beni,
  },
  addContactAction: {
    path: (of) => `/my/team/${of.beni}/contacts/new`,
    values: (of) => ({ memberId: of.beni, name: "新田 環", email: "nitta@beni.example", reading: "", position: "", phone: "", kind: "person", locale: "ja", role: "poc" }),
    may: beni,
  },
  endContactAction: { path: () => "/my", values: (of) => ({ contactId: of.contact }), may: beni },

  giveNoticeAction: { path: (of) => `/my/team/${of.beni}/leave`, values: (of) => ({ memberId: of.beni, effectiveOn: "2199-12-01", reason: "" }), may: ["ownRepresentative"] },
  registerNoticeAction: {
    path: () => "/departures/register",
    values: (of) => ({ subject: `membership:${of.aoba}`, channel: "paper", receivedOn: "2021-06-01", giverName: "森 健一", effectiveOn: "2199-12-01", reason: "" }),
    may: ["secretariat"],
  },
  takeBackNoticeAction: { path: () => "/departures", values: (of) => ({ departureId: of.departure, source: "電話" }), may: ["secretariat", "otherRepresentative"] },

  resendMailAction: { path: (of) => `/mail/${of.mail}`, values: (of) => ({ mailId: of.mail }), may: ["secretariat"] },
  recordOfficeAction: {
    path: () => "/offices/record",
    values: () => ({ email: "new@audit.example", name: "新井 監", reading: "", office: "auditor", startsOn: "2030-04-01", lastOn: "", source: "総会", seat: "", cohort: "", memberId: "" }),
    may: ["secretariat"],
  },
  endOfficeAction: { path: () => "/offices", values: (of) => ({ termId: of.term, lastOn: "", reason: "本人の申し出" }), may: ["secretariat"] },
  recordAssemblyAction: {
    path: () => "/offices/assemblies",
    values: () => ({ kind: "extraordinary", heldOn: "2020-02-07", closedOn: "", source: "議事録 第9回" }),
    may: ["secretariat"],
  },
  correctAssemblyAction: {
    path: () => "/offices/assemblies",
    values: (of) => ({ assemblyId: of.assembly, kind: "regular", heldOn: "2019-08-29", closedOn: "", source: "議事録", reason: "日付の誤記" }),
    may: ["secretariat"],
  },
  openRegisterAction: { path: () => "/register", values: () => ({}), may: [] },
  carryOverMemberAction: { path: () => "/register/carry-over", values: () => ({ teamName: "LATE-CSIRT" }), may: [] },
  signOutAction: { path: () => "/", values: () => ({}), may: signedIn, plain: true },
};
