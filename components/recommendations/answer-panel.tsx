import { ConfirmButton } from "@/components/ui/confirm-button";
import { Panel } from "@/components/ui/panel";
import { TextArea } from "@/components/ui/text-area";
import type { Locale } from "@/lib/i18n/locale";
import { recommendationMessages } from "@/lib/i18n/messages/recommendations";
import type { FormAction } from "@/lib/kernel/form-state";
import { LetterForm } from "./letter-form";
import type { RecommendationFile } from "./recommendation-types";

type AnswerPanelProps = { locale: Locale; recommendation: RecommendationFile; actions: { write: FormAction; decline: FormAction } };

/** 4(1)4), R4.19: the letter, where the team may write one today, and the way to decline. */
export function AnswerPanel({ locale, recommendation, actions }: AnswerPanelProps) {
  const t = recommendationMessages[locale];
  const { id, member, eligibility } = recommendation;
  return (
    <>
      {eligibility.eligible && (
        <Panel id="letter" title={t.letter.title} description={t.letter.description} className="print:hidden">
          <div className="grid gap-6">
            <section className="grid max-w-[44rem] gap-2 rounded-8 bg-canvas px-5 py-4">
              <h3 className="text-std-16B-170">{t.letter.guide}</h3>
              <ul className="grid list-disc gap-1 pl-5 text-[0.9375rem] leading-170 marker:text-solid-gray-536">
                {Object.entries(t.letter.points).map(([point, text]) => (
                  <li key={point}>{text}</li>
                ))}
              </ul>
            </section>
            <LetterForm action={actions.write} recommendationId={id} team={member.shortName} />
          </div>
        </Panel>
      )}
      <Panel id="decline" title={t.decline.title} description={t.decline.text} className="print:hidden">
        <ConfirmButton
          action={actions.decline}
          hidden={{ recommendationId: id }}
          label={t.decline.button}
          title={t.decline.confirmTitle}
          confirmLabel={t.decline.confirm}
          tone="dangerQuiet"
        >
          <p>{t.decline.confirmText}</p>
          <TextArea name="reason" label={t.decline.reason} hint={t.decline.reasonHint} rows={4} limit={1000} required="optional" />
        </ConfirmButton>
      </Panel>
    </>
  );
}
