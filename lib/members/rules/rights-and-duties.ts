import type { MemberClass } from "../types";

export type Right = "attendAssembly" | "vote" | "standForCommittee" | "foundWorkingGroup" | "joinWorkingGroups" | "events" | "mailingLists" | "recommend";
export type Duty = "pointOfContact" | "handleInformation" | "cooperate" | "mutualHelp" | "renewYearly";

type Provision<C> = { readonly code: C; readonly article: string };

/** 4(1)2), 4(1)4), 4(2)2): what a member may do; being a founding member adds nothing (R4.3). */
export function rightsOf(memberClass: MemberClass): readonly Provision<Right>[] {
  return rights[memberClass];
}

/** 4(1)3), 4(2)3): what a member owes. */
export function dutiesOf(memberClass: MemberClass): readonly Provision<Duty>[] {
  return duties[memberClass];
}

const on = <C extends string>(article: string, ...codes: C[]): Provision<C>[] => codes.map((code) => ({ code, article }));

const rights: Record<MemberClass, readonly Provision<Right>[]> = {
  general: [
    ...on("4(1)2)", "attendAssembly", "vote", "standForCommittee", "foundWorkingGroup", "joinWorkingGroups", "events", "mailingLists"),
    ...on("4(1)4)", "recommend"),
  ] as Provision<Right>[],
  partner: on("4(2)2)", "attendAssembly", "joinWorkingGroups", "events", "mailingLists"),
};

const duties: Record<MemberClass, readonly Provision<Duty>[]> = {
  general: on("4(1)3)", "pointOfContact", "handleInformation", "cooperate", "mutualHelp"),
  partner: on("4(2)3)", "pointOfContact", "handleInformation", "cooperate", "mutualHelp", "renewYearly"),
};
