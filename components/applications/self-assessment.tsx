import { Badge } from "@/components/ui/badge";
import type { ApplicationDraft } from "@/lib/applications/schema";
import type { Locale } from "@/lib/i18n/locale";
import { applicationFieldMessages } from "@/lib/i18n/messages/application-fields";
import { dossierMessages } from "@/lib/i18n/messages/dossier";

const points = ["scope", "policy", "confidentiality", "threats"] as const;

/** 1(2), R1.2: the four points with what the applicant says of each; "no" is an answer for the committee to weigh. */
export function SelfAssessment({ locale, answers }: { locale: Locale; answers: ApplicationDraft["selfAssessment"] }) {
  const labels = applicationFieldMessages[locale];
  return (
    <ul className="grid gap-4">
      {points.map((point) => {
        const answer = answers?.[`${point}Answer`];
        const remark = answers?.[`${point}Remark`];
        return (
          <li key={point} className="grid gap-1 sm:grid-cols-[4.5rem_minmax(0,1fr)] sm:gap-x-4">
            <div>
              <Badge tone={answer === "yes" ? "success" : answer === "no" ? "warning" : "neutral"}>{answer ? labels.answers[answer] : dossierMessages[locale].empty}</Badge>
            </div>
            <div className="grid gap-0.5">
              <p className="leading-170">{labels.selfAssessment[`${point}Answer`]}</p>
              {remark && <p className="text-[0.9375rem] leading-170 whitespace-pre-line text-solid-gray-700">{remark}</p>}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
