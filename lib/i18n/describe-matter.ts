import type { DecisionKind } from "@/lib/decisions/types";
import type { Text } from "./locale";
import { navigationMessages } from "./messages/navigation";

/** What a decision is about, as the database has it. */
export type Matter = {
  readonly kind: DecisionKind;
  readonly title: string | null;
  readonly application: { readonly shortName: string | null; readonly teamName: string | null; readonly organisationName: string | null } | null;
  readonly resignation: { readonly term: { readonly seat: number | null; readonly person: { readonly name: string } } } | null;
};

/** The matter in a few words, and as the motion that is put: worded so that only assent is asked for (A10). */
export function describeMatter({ kind, title, application, resignation }: Matter): { readonly short: Text; readonly motion: Text } {
  if (kind === "motion") return { short: sameText(title ?? ""), motion: sameText(title ?? "") };
  if (kind === "resignation") return describeResignation(resignation);
  const { ja, en } = navigationMessages;
  const short = application?.shortName;
  const team = application?.teamName || short;
  const organisation = application?.organisationName ?? "";
  return {
    short: { ja: `${short || ja.unnamed}の加盟`, en: `Admission of ${short || en.unnamed}` },
    motion: {
      ja: `${team || ja.unnamed}（${organisation}）の加盟を承認する`,
      en: `To approve the admission of ${team || en.unnamed} (${organisation})`,
    },
  };
}

function describeResignation(resignation: Matter["resignation"]) {
  const name = resignation?.term.person.name ?? "";
  const seat = resignation?.term.seat ?? 0;
  return {
    short: { ja: `${name}委員の退任`, en: `Resignation of ${name}` },
    motion: { ja: `${name}委員（第${seat}席）が任期の途中で退任することを許可する`, en: `To permit ${name} (seat ${seat}) to resign before the term is over` },
  };
}

/** Words that somebody typed stand in either language as they are. */
export function sameText(words: string): Text {
  return { ja: words, en: words };
}
