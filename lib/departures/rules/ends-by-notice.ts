import type { Office } from "@/lib/kernel/caller";
import type { MemberClass } from "@/lib/members/types";
import type { Subject } from "../types";

/** The provision by which a notice alone ends it; null where it takes more, as for the committee (6(2), A37). */
export function endsByNotice(subject: Pick<Subject, "kind"> & { memberClass?: MemberClass; office?: Office }): string | null {
  if (subject.kind === "membership") return subject.memberClass ? memberships[subject.memberClass] : null;
  return (subject.office && offices[subject.office]) ?? null;
}

const memberships: Record<MemberClass, string> = { general: "4(1)5)", partner: "4(2)5)" };

/** An office that is not named here does not end by notice. */
const offices: Partial<Record<Office, string>> = { auditor: "6(6)3)" };
