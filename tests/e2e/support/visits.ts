import type { Page } from "@playwright/test";
import { applicants } from "@/prisma/demo/applicants";
import { auditor, chairSeat, seatHolder, staff, waitingSeat } from "@/prisma/demo/committee";
import { earlierMember } from "@/prisma/demo/members";
import { mailedLink } from "./mail-log";

const [, secretary] = staff;

/** Who looks at pages, by role, and the address with which they sign in. */
export const viewers = {
  visitor: undefined,
  secretariat: secretary.email,
  committee: seatHolder(waitingSeat).email,
  chair: seatHolder(chairSeat).email,
  auditor: auditor.email,
  representative: earlierMember("aokaze").representative.email,
  contact: earlierMember("towadano").poc.email,
  leavingMember: earlierMember("kagamino").representative.email,
  leftMember: earlierMember("amagiri").representative.email,
  newMember: applicants.latest.representative.email,
  drafting: applicants.drafting.representative.email,
  returned: applicants.returned.representative.email,
} as const;

export type Viewer = keyof typeof viewers;

/** Where a page is looked at: an address, or how somebody at a browser finds one. */
type Place = string | ((page: Page, secretariat: () => Promise<Page>) => Promise<string>);

type Visit = {
  readonly by: readonly Viewer[];
  readonly at: Place;
  /** The page that it leads on to in the demo. */
  readonly leadsTo?: string;
};

const anybody = ["visitor", "secretariat"] as const;
const readers = ["committee", "chair", "secretariat", "auditor"] as const;

/** A case that is handed in and waits for its letter. */
const unreceived = `/cases?q=${applicants.incomplete.team.shortName}`;

/** Every page, with those who are meant to use it. */
export const visits: Readonly<Record<string, Visit>> = {
  "/": { by: ["visitor", "contact"], at: "/" },
  "/_not-found": { by: anybody, at: "/no-such-page" },
  "/account": { by: ["secretariat", "contact", "drafting", "auditor", "leftMember"], at: "/account" },
  "/application": { by: ["contact"], at: "/application" },
  "/application/[id]": { by: ["drafting", "returned", "newMember"], at: applicationPage("") },
  "/application/[id]/[section]": { by: ["drafting", "returned"], at: applicationPage("/team") },
  "/application/[id]/print": { by: ["drafting", "newMember"], at: applicationPage("/print") },
  "/application/[id]/recommender": { by: ["drafting"], at: applicationPage("/recommender?q=cert") },
  "/apply": { by: anybody, at: "/apply" },
  "/apply/confirm/[token]": {
    by: ["visitor"],
    at: async (_, secretariat) => mailedLink(await secretariat(), applicants.unconfirmed.representative.email, /メールアドレスの確認/),
  },
  "/apply/sent": { by: ["visitor"], at: "/apply/sent" },
  "/cases": { by: ["secretariat", "auditor"], at: "/cases" },
  "/cases/[id]": { by: ["secretariat", "auditor"], at: listed("/cases?state=voting", "/cases/*") },
  "/cases/[id]/letter": { by: ["secretariat"], at: listed(unreceived, "/cases/*", "/letter") },
  "/cases/[id]/return": { by: ["secretariat"], at: listed(unreceived, "/cases/*", "/return") },
  "/decisions": { by: readers, at: "/decisions" },
  "/decisions/[id]": { by: readers, at: listed("/decisions", "/decisions/*") },
  "/decisions/new": { by: ["chair"], at: "/decisions/new" },
  "/departures": { by: ["secretariat", "auditor"], at: "/departures" },
  "/departures/register": { by: ["secretariat"], at: "/departures/register" },
  "/mail": { by: ["secretariat", "auditor"], at: "/mail" },
  "/mail/[id]": { by: ["secretariat", "auditor"], at: listed("/mail", "/mail/*") },
  "/members": { by: ["contact", "secretariat", "auditor"], at: "/members" },
  "/members/[id]": { by: ["contact", "secretariat"], at: listed("/members", "/members/*") },
  "/my": { by: ["contact", "newMember", "representative", "leavingMember", "leftMember"], at: "/my" },
  "/my/team/[memberId]": { by: ["contact"], at: listed("/my", "/my/team/*") },
  "/my/team/[memberId]/leave": { by: ["representative"], at: listed("/my", "/my/team/*/leave") },
  "/my/team/[memberId]/contacts/[contactId]": { by: ["contact"], at: listed("/my", "/my/team/*/contacts/*") },
  "/my/team/[memberId]/contacts/new": { by: ["contact"], at: listed("/my", "/my/team/*/contacts/new") },
  "/offices": { by: ["secretariat"], at: "/offices" },
  "/offices/assemblies": { by: ["secretariat"], at: "/offices/assemblies" },
  "/offices/record": { by: ["secretariat"], at: "/offices/record" },
  "/password": { by: ["visitor"], at: "/password" },
  "/password/[token]": {
    by: ["visitor"],
    at: async (page, secretariat) => {
      const { email } = applicants.declined.representative;
      await page.goto("/password");
      await page.getByLabel("メールアドレス").fill(email);
      await page.getByRole("button", { name: "リンクを送る" }).click();
      await page.getByText("登録のあるアドレスであれば", { exact: false }).waitFor();
      return mailedLink(await secretariat(), email, /パスワードの設定|Set your password/);
    },
  },
  "/recommendations": { by: ["representative", "contact"], at: "/recommendations" },
  "/recommendations/[id]": { by: ["representative"], at: listed("/recommendations", "/recommendations/*") },
  "/records": { by: ["secretariat", "auditor"], at: "/records?check=1" },
  "/register": { by: ["secretariat"], at: "/register" },
  "/register/carry-over": { by: ["secretariat"], at: "/register/carry-over", leadsTo: "/register" },
  "/resignations": { by: readers, at: "/resignations" },
  "/roster": { by: anybody, at: "/roster" },
  "/rules": { by: anybody, at: "/rules" },
  "/rules/calculator": { by: anybody, at: "/rules/calculator" },
  "/rules/calculator/dates": { by: anybody, at: "/rules/calculator/dates?rule=committeeTerm&electedOn=2015-03-06&regularAssemblies=2015-08-28%0A2016-08-24" },
  "/seats": { by: readers, at: "/seats" },
  "/seats/[seat]": { by: ["committee", "auditor"], at: "/seats/7" },
  "/seats/plan": { by: readers, at: "/seats/plan?step=resign.4&step=elect.regular.any.any.expert.full.&step=elect.regular.1.any.team.full.%E5%B1%B1%E7%94%B0" },
  "/sign-in": { by: ["visitor"], at: "/sign-in" },
};

/** The first link of a page that leads to such an address, where `*` is an id, and a page below that. */
function listed(list: string, address: string, below = ""): Place {
  const pattern = new RegExp(`^${address.replaceAll("*", "[0-9a-f-]{36}")}$`);
  return async (page) => {
    await page.goto(list);
    // A row of the list itself goes before a figure above it that leads to a case, too.
    const [rows, all] = [page.getByRole("main").getByRole("row").getByRole("link"), page.getByRole("main").getByRole("link")];
    const links = await Promise.all([rows, all].map((some) => some.evaluateAll((each) => each.map((one) => one.getAttribute("href") ?? ""))));
    const found = links.flat().find((one) => pattern.test(one));
    if (!found) throw new Error(`${list} has no link to ${address}.`);
    return found + below;
  };
}

/** A page of the one application that the viewer has. */
function applicationPage(below: string): Place {
  return async (page) => {
    await page.goto("/application");
    return new URL(page.url()).pathname + below;
  };
}
