import type { PersonActor } from "@/lib/kernel/caller";
import type { Locale } from "./locale";
import { officeMessages } from "./messages/offices";

/** In which capacity somebody is here: `運営委員長・会員`. The chair is a committee member anyway (6(3)). */
export function describeCapacity({ offices, memberships, applicationIds }: PersonActor, locale: Locale): string {
  const t = officeMessages[locale];
  const leads = offices.includes("chair") || offices.includes("viceChair");
  const names: string[] = offices.filter((office) => !(office === "committee" && leads)).map((office) => t[office]);
  if (memberships.length > 0) names.push(t.member);
  if (names.length === 0 && applicationIds.length > 0) names.push(t.applicant);
  return names.join(locale === "ja" ? "・" : ", ");
}
