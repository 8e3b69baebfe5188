import type { Edition } from "@/lib/bylaws/edition";
import type { Finding } from "@/lib/bylaws/finding";
import { civilDateAt, type CivilDate } from "@/lib/kernel/civil-date";
import { ok, refuse, type Ok, type Refused } from "@/lib/kernel/result";
import { firstEligibleDay, seniority, type SeniorityFacts } from "@/lib/members/rules/seniority";
import type { MemberClass } from "@/lib/members/types";
import type { ApplicationRefusal } from "../types";

/** The member that is to recommend, with its period of membership that covers the day; null where there is none. */
export type Recommender = { readonly memberClass: MemberClass; readonly joinedOn: CivilDate | null };

type RefusedAs<C extends ApplicationRefusal["code"]> = Refused<Extract<ApplicationRefusal, { code: C }>>;

/** 4(1)4), R4.14: a team can be asked to recommend when it is a general member on the day. */
export function decideRecommender({ memberClass, joinedOn }: Recommender): Ok<CivilDate> | RefusedAs<"recommendation.notMember" | "recommendation.notGeneralMember"> {
  if (!joinedOn) return refuse({ code: "recommendation.notMember" });
  return memberClass === "general" ? ok(joinedOn) : refuse({ code: "recommendation.notGeneralMember" });
}

/** 4(1)4), R4.18: it may recommend once it has been one for a year. Reading A4: on the day the letter is submitted. */
export function decideRecommendation(
  recommender: Recommender,
  on: CivilDate,
  edition: Edition,
): Ok<Finding<SeniorityFacts>> | RefusedAs<"recommendation.notMember" | "recommendation.notGeneralMember" | "recommendation.notYetEligible"> {
  const joined = decideRecommender(recommender);
  if (!joined.ok) return joined;
  const finding = seniority(joined.value, on, edition);
  const { joinedOn, eligibleFrom } = finding.facts;
  return finding.holds ? ok(finding) : refuse({ code: "recommendation.notYetEligible", joinedOn, eligibleFrom });
}

type Periods = {
  readonly memberClass: string;
  readonly memberships: readonly { readonly joinedOn: Date; readonly endedOn: Date | null }[];
};

/** Whether a member may recommend on the day, and if not yet, from when: for pages that say so ahead of time. */
export function eligibilityOn({ memberClass, memberships }: Periods, on: CivilDate, edition: Edition) {
  const periods = memberships.map(({ joinedOn, endedOn }) => ({
    joinedOn: civilDateAt(joinedOn, "UTC"),
    endedOn: endedOn && civilDateAt(endedOn, "UTC"),
  }));
  const joinedOn = periods.find((period) => period.joinedOn <= on && (period.endedOn === null || period.endedOn > on))?.joinedOn ?? null;
  const eligibleFrom = joinedOn && firstEligibleDay(joinedOn, edition);
  return { eligible: memberClass === "general" && eligibleFrom !== null && on >= eligibleFrom, joinedOn, eligibleFrom };
}
