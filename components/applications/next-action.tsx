import { LinkButton } from "@/components/ui/button";
import { sectionNames } from "@/lib/applications/types";
import type { Locale } from "@/lib/i18n/locale";
import { applicationMessages } from "@/lib/i18n/messages/applications";
import { sectionMessages } from "@/lib/i18n/messages/sections";
import type { OwnCase } from "./case-types";

type NextActionProps = { locale: Locale; application: Pick<OwnCase, "id" | "next" | "missing" | "returns"> };

/** The one thing that the applicant can do to bring the case on; nothing where it is with others. */
export function NextAction({ locale, application: { id, next, missing, returns } }: NextActionProps) {
  const t = applicationMessages[locale];
  if (next.step === "submit") return <LinkButton href="#submit">{t.submit.goOn}</LinkButton>;
  if (next.step === "nameRecommender") return <LinkButton href={`/application/${id}/recommender`}>{t.recommendation.name}</LinkButton>;
  const asked = next.step === "correct" ? returns[0]?.reasons.map(({ section }) => section) : missing.map(({ section }) => section);
  const section = sectionNames.find((name) => asked?.includes(name));
  if (next.step !== "fillIn" && next.step !== "correct") return null;
  if (!section) return null;
  const name = sectionMessages[locale][section];
  return <LinkButton href={`/application/${id}/${section}`}>{next.step === "correct" ? t.form.mend(name) : t.form.goOn(name)}</LinkButton>;
}
