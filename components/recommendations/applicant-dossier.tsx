import { Dossier } from "@/components/applications/dossier";
import { StateBadge } from "@/components/applications/state-badge";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import type { Locale } from "@/lib/i18n/locale";
import { recommendationMessages } from "@/lib/i18n/messages/recommendations";
import type { RecommendationFile } from "./recommendation-types";

type ApplicationProps = { locale: Locale; application: RecommendationFile["application"] };

/** The application as whoever recommends it may read it: no contact data, nothing of what was agreed to. */
export function ApplicantDossier({ locale, application }: ApplicationProps) {
  const t = recommendationMessages[locale].view;
  const { state, content, submittedAt, representative } = application;
  return (
    <>
      {state === "drafting" && <Notice tone="info">{t.draftNotice}</Notice>}
      <Dossier locale={locale} content={content} submittedAt={submittedAt} without={["poc", "representative", "attestations", "duties", "mission"]} />
      {representative && (
        <Panel title={t.representative} description={t.noContacts}>
          <p className="flex flex-wrap gap-x-4 leading-170">
            <span className="font-700">{representative.name}</span>
            {representative.position}
          </p>
        </Panel>
      )}
    </>
  );
}

/** Where the case stands, in plain words. */
export function CaseProgress({ locale, application: { state } }: { locale: Locale; application: Pick<RecommendationFile["application"], "state"> }) {
  const t = recommendationMessages[locale].progress;
  return (
    <Panel title={t.title} aside={<StateBadge locale={locale} state={state} />}>
      <p className="leading-170">{t[state]}</p>
    </Panel>
  );
}
