/** What tells a team and its organisation apart from others. */
export type Identity = {
  readonly teamName: string | null;
  readonly shortName: string | null;
  readonly organisationName: string | null;
  readonly corporateNumber: string | null;
};

export type SharedMark = "team" | "organisation" | "corporateNumber";

/**
 * What a case has in common with a member or another case. The same organisation is no fault (A1: it may have several
 * teams, with one vote), the same team is; whoever checks the case must know either.
 */
export function sharedMarks(one: Identity, other: Identity): readonly SharedMark[] {
  const marks: SharedMark[] = [];
  if (same(one.teamName, other.teamName) || same(one.shortName, other.shortName)) marks.push("team");
  if (same(one.organisationName, other.organisationName)) marks.push("organisation");
  if (same(one.corporateNumber, other.corporateNumber)) marks.push("corporateNumber");
  return marks;
}

function same(one: string | null, other: string | null): boolean {
  return Boolean(one) && fold(one) === fold(other);
}

/** As the roster's search folds names: width, case, spaces and dots make no difference. */
function fold(name: string | null): string {
  return (name ?? "").normalize("NFKC").toLowerCase().replace(/[\s・.,'’‐－―-]/g, "");
}
