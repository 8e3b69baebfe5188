import { holds, type Actor } from "@/lib/kernel/caller";

export type NavName =
  | "application" | "my" | "recommendations" | "decisions" | "seats" | "cases" | "mail" | "departures" | "offices" | "register" | "records" | "members" | "rules" | "calculator";

export type NavGroupName = "own" | "committee" | "secretariat" | "association";

export type NavPlan = readonly { readonly group: NavGroupName; readonly names: readonly NavName[] }[];

const hrefs: Record<NavName, string> = {
  application: "/application",
  my: "/my",
  recommendations: "/recommendations",
  decisions: "/decisions",
  seats: "/seats",
  cases: "/cases",
  mail: "/mail",
  departures: "/departures",
  offices: "/offices",
  register: "/register",
  records: "/records",
  members: "/members",
  rules: "/rules",
  calculator: "/rules/calculator",
};

export const navHref = (name: NavName): string => hrefs[name];

/** Where somebody may go. It only offers: whether a page opens is decided by that page's own policy. */
export function navigationFor(actor: Actor): NavPlan {
  if (actor.kind !== "person") return [];
  const member = actor.memberships.length > 0;
  const office = (...names: Parameters<typeof holds>[1][]) => names.some((name) => holds(actor, name));
  const readers = office("committee", "secretariat", "auditor");
  const plan: [NavGroupName, [NavName, boolean][]][] = [
    ["own", [["application", actor.applicationIds.length > 0], ["my", member], ["recommendations", member]]],
    ["committee", [["decisions", readers], ["seats", readers]]],
    ["secretariat", [
      ["cases", office("secretariat", "auditor")],
      ["mail", office("secretariat")],
      ["departures", office("secretariat", "auditor")],
      ["offices", office("secretariat")],
      ["register", office("secretariat")],
      ["records", office("secretariat", "auditor")],
    ]],
    ["association", [
      ["members", member || office("committee", "secretariat", "auditor")],
      ["rules", true],
      ["calculator", true],
    ]],
  ];
  return plan
    .map(([group, items]) => ({ group, names: items.filter(([, offered]) => offered).map(([name]) => name) }))
    .filter(({ names }) => names.length > 0);
}
