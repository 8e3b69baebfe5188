import { webRoles, type ServedObjects, type WebRole } from "../../support/served-roles";

/** `hidden` is answered just as what does not exist; `signIn` and `away` lead elsewhere. */
export type Reach = "shown" | "hidden" | "signIn" | "away" | "refused";

export type Route = {
  readonly reach: Readonly<Record<WebRole, Reach>>;
  /** An address of the route with something that there is. */
  readonly path: (objects: ServedObjects) => string;
  /** The same with the id of nothing. */
  readonly nothing?: string;
};

const nobodysId = "3f2b8c1e-6d4a-4e0b-9c7d-5a1f0e9d8c7b";
const all = (reach: Reach) => Object.fromEntries(webRoles.map((role) => [role, reach])) as Record<WebRole, Reach>;
const reach = (rest: Reach, named: Partial<Record<WebRole, Reach>> = {}) => ({ ...all(rest), nobody: "signIn", ...named }) as Record<WebRole, Reach>;

const staff = reach("hidden", { secretariat: "shown" });
const readers = reach("hidden", { secretariat: "shown", auditor: "shown" });
const committee = reach("hidden", {
  secretariat: "shown", auditor: "shown", committeeMember: "shown", laterCommitteeMember: "shown", chair: "shown", viceChair: "shown",
});
const own = reach("hidden", { applicant: "shown" });
const beni = reach("hidden", { ownRepresentative: "shown", ownContact: "shown", secretariat: "shown" });
/** Members and those who work for them; whoever has left is neither. */
const insiders = reach("shown", { applicant: "hidden", otherApplicant: "hidden", formerContact: "hidden", formerMember: "hidden", formerCommitteeMember: "hidden", formerStaff: "hidden" });

const open = (path: string, as: Reach = "shown"): Route => ({ reach: all(as), path: () => path });
const fixed = (path: string, who: Route["reach"]): Route => ({ reach: who, path: () => path });

/** Where everybody gets to, for every address of the build. */
export const routes: Readonly<Record<string, Route>> = {
  "/": open("/"),
  "/apply": open("/apply"),
  "/apply/sent": open("/apply/sent"),
  "/apply/confirm/[token]": open(`/apply/confirm/${nobodysId}.forged`),
  "/password": open("/password"),
  "/password/[token]": open(`/password/${nobodysId}.forged`),
  "/roster": open("/roster"),
  "/rules": open("/rules"),
  "/rules/calculator": open("/rules/calculator"),
  "/rules/calculator/dates": open("/rules/calculator/dates"),
  "/sign-in": fixed("/sign-in", { ...all("away"), nobody: "shown" }),
  "/robots.txt": open("/robots.txt"),
  "/icon.svg": open("/icon.svg"),
  "/_not-found": open("/_not-found", "hidden"),
  "/_global-error": open("/_global-error", "hidden"),
  "/api/health": open("/api/health"),
  "/api/v1/verdict": open("/api/v1/verdict", "refused"),
  "/api/v1/dates": open("/api/v1/dates", "refused"),

  "/account": fixed("/account", reach("shown")),
  "/application": fixed("/application", reach("shown")),
  "/application/[id]": { reach: own, path: ({ draft }) => `/application/${draft}`, nothing: `/application/${nobodysId}` },
  "/application/[id]/[section]": { reach: own, path: ({ draft }) => `/application/${draft}/team`, nothing: `/application/${nobodysId}/team` },
  "/application/[id]/print": { reach: own, path: ({ draft }) => `/application/${draft}/print`, nothing: `/application/${nobodysId}/print` },
  "/application/[id]/recommender": { reach: own, path: ({ draft }) => `/application/${draft}/recommender`, nothing: `/application/${nobodysId}/recommender` },
  "/members": fixed("/members", insiders),
  "/members/[id]": { reach: reach("shown"), path: (of) => `/members/${of.beni}` },
  "/my": fixed("/my", reach("shown")),
  "/my/team/[memberId]": { reach: beni, path: (of) => `/my/team/${of.beni}`, nothing: `/my/team/${nobodysId}` },
  "/my/team/[memberId]/leave": { reach: reach("hidden", { ownRepresentative: "shown" }), path: (of) => `/my/team/${of.beni}/leave`, nothing: `/my/team/${nobodysId}/leave` },
  "/my/team/[memberId]/contacts/new": { reach: beni, path: (of) => `/my/team/${of.beni}/contacts/new`, nothing: `/my/team/${nobodysId}/contacts/new` },
  "/my/team/[memberId]/contacts/[contactId]": {
    reach: beni,
    path: (of) => `/my/team/${of.beni}/contacts/${of.contact}`,
    nothing: `/my/team/${nobodysId}/contacts/${nobodysId}`,
  },
  "/recommendations": fixed("/recommendations", reach("shown")),
  "/recommendations/[id]": {
    reach: reach("hidden", { ownRepresentative: "shown", ownContact: "shown" }),
    path: ({ recommendationId }) => `/recommendations/${recommendationId}`,
    nothing: `/recommendations/${nobodysId}`,
  },

  "/decisions": fixed("/decisions", committee),
  "/decisions/new": fixed("/decisions/new", reach("hidden", { chair: "shown", viceChair: "shown" })),
  "/decisions/[id]": { reach: committee, path: ({ decisionId }) => `/decisions/${decisionId}`, nothing: `/decisions/${nobodysId}` },

  "/resignations": fixed("/resignations", committee),
  "/seats": fixed("/seats", committee),
  "/seats/plan": fixed("/seats/plan?step=resign.2", committee),
  "/seats/[seat]": fixed("/seats/2", committee),

  "/cases": fixed("/cases", readers),
  "/cases/[id]": { reach: readers, path: ({ ready }) => `/cases/${ready}`, nothing: `/cases/${nobodysId}` },
  "/cases/[id]/letter": { reach: staff, path: ({ submitted }) => `/cases/${submitted}/letter`, nothing: `/cases/${nobodysId}/letter` },
  "/cases/[id]/return": { reach: staff, path: ({ submitted }) => `/cases/${submitted}/return`, nothing: `/cases/${nobodysId}/return` },
  "/departures": fixed("/departures", readers),
  "/departures/register": fixed("/departures/register", staff),
  "/mail": fixed("/mail", readers),
  "/mail/[id]": { reach: readers, path: ({ mail }) => `/mail/${mail}`, nothing: `/mail/${nobodysId}` },
  "/offices": fixed("/offices", staff),
  "/offices/assemblies": fixed("/offices/assemblies", staff),
  "/offices/record": fixed("/offices/record", staff),
  "/register": fixed("/register", staff),
  "/register/carry-over": fixed("/register/carry-over", { ...staff, secretariat: "away" }),
  "/records": fixed("/records", readers),
};
