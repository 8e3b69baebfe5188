import { ActionForm } from "@/components/ui/action-form";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { SubmitButton } from "@/components/ui/submit-button";
import { formatDateTime } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { ballotMessages } from "@/lib/i18n/messages/ballot";
import { decisionMessages } from "@/lib/i18n/messages/decisions";
import type { FormAction } from "@/lib/kernel/form-state";
import { BallotForm } from "./ballot-form";
import type { DecisionFile } from "./decision-types";
import { OwnRecusal } from "./recusal-buttons";

type BallotPanelProps = {
  locale: Locale;
  decision: DecisionFile;
  idempotencyKey: string;
  actions: { castVote: FormAction; checkIn: FormAction; recuse: FormAction };
};

/** One's own part in an open decision: the ballot, attendance without one, and the declaration of a special interest. */
export function BallotPanel({ locale, decision, idempotencyKey, actions }: BallotPanelProps) {
  const { choices, standings } = decisionMessages[locale];
  const { ballot, recusal } = ballotMessages[locale];
  const { mine } = decision;
  if (!mine) return null;
  if (mine.recused)
    return (
      <Notice tone="info" title={standings.recused}>
        {ballot.recused}
        {mine.recusalReason && ` ${recusal.reason}: ${mine.recusalReason}`}
      </Notice>
    );
  if (!decision.may.takePart) return null;
  return (
    <Panel
      id="ballot"
      title={ballot.title}
      description={mine.choice && mine.castAt ? ballot.castNow(choices[mine.choice], formatDateTime(mine.castAt, locale)) : ballot.notYet}
      className="print:hidden"
    >
      <div className="grid gap-6">
        <BallotForm action={actions.castVote} decisionId={decision.id} idempotencyKey={idempotencyKey} choice={mine.choice} />
        <p className="text-[0.875rem] leading-160 text-solid-gray-700">{ballot.secrecy}</p>
        <div className="grid gap-x-8 gap-y-5 border-t border-line pt-5 sm:grid-cols-2">
          <Attendance locale={locale} decisionId={decision.id} attended={mine.attended} action={actions.checkIn} />
          <OwnRecusal locale={locale} decision={decision} action={actions.recuse} />
        </div>
      </div>
    </Panel>
  );
}

function Attendance({ locale, decisionId, attended, action }: { locale: Locale; decisionId: string; attended: boolean; action: FormAction }) {
  const t = ballotMessages[locale].checkIn;
  if (attended) return <p className="self-start text-[0.9375rem] leading-160">{t.attended}</p>;
  return (
    <ActionForm action={action} hidden={{ decisionId }}>
      <div className="grid justify-items-start gap-2">
        <p className="text-[0.875rem] leading-160 text-solid-gray-700">{t.hint}</p>
        <SubmitButton tone="secondary" size="small">
          {t.action}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
