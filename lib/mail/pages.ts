/** The pages that mails lead to. Those that end in a slash are followed by the token of a single-use link. */
export const pages = {
  confirmIntent: "/apply/confirm/",
  setPassword: "/password/",
  requestPassword: "/password",
  ownApplication: (applicationId: string) => `/application/${applicationId}`,
  membership: "/my",
  caseFile: (applicationId: string) => `/cases/${applicationId}`,
  recommendation: (recommendationId: string) => `/recommendations/${recommendationId}`,
  resignations: "/resignations",
  decision: (decisionId: string) => `/decisions/${decisionId}`,
  account: "/account",
  departures: "/departures",
  decisions: "/decisions",
} as const;
