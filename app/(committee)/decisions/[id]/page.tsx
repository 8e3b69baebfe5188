import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Dossier } from "@/components/applications/dossier";
import { LetterPanel } from "@/components/applications/letter-panel";
import { BallotPanel } from "@/components/decisions/ballot-panel";
import { ClosingPanel } from "@/components/decisions/closing-panel";
import { CommitteePanel } from "@/components/decisions/committee-panel";
import { DecisionHeader } from "@/components/decisions/decision-header";
import { DiscussionPanel } from "@/components/decisions/discussion-panel";
import { MotionPanel } from "@/components/decisions/motion-panel";
import { QuorumPanel } from "@/components/decisions/quorum-panel";
import { ResignationPanel } from "@/components/decisions/resignation-panel";
import { ResultPanel } from "@/components/decisions/result-panel";
import { classNames } from "@/components/ui/class-names";
import { Notice } from "@/components/ui/notice";
import { decisionView } from "@/lib/decisions/queries";
import { formatDateTime } from "@/lib/i18n/format";
import { decisionMessages } from "@/lib/i18n/messages/decisions";
import { requireOffice } from "@/lib/web/caller";
import { requestLocale } from "@/lib/web/locale";
import { addRemarkAction, castVoteAction, checkInAction, closeDecisionAction, liftRecusalAction, recuseAction, withdrawMotionAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: decisionMessages[await requestLocale()].title };
}

const ballotActions = { castVote: castVoteAction, checkIn: checkInAction, recuse: recuseAction };
const committeeActions = { recuse: recuseAction, liftRecusal: liftRecusalAction };

export default async function DecisionPage({ params }: { params: Promise<{ id: string }> }) {
  const [caller, locale, { id }] = await Promise.all([requireOffice("committee", "secretariat", "auditor"), requestLocale(), params]);
  const decision = await decisionView(caller, id);
  if (!decision) notFound();
  const t = decisionMessages[locale];
  const running = decision.state === "open";
  const { dossier, may } = decision;
  // Short enough to stand before the ballot, unlike a dossier.
  const words = decision.resignation ? (
    <ResignationPanel locale={locale} request={decision.resignation} />
  ) : (
    decision.kind === "motion" && <MotionPanel locale={locale} decision={decision} withdraw={withdrawMotionAction} />
  );
  return (
    <>
      <DecisionHeader locale={locale} decision={decision} now={caller.at} />
      {running && !decision.open && <Notice tone="info">{t.dueSince(formatDateTime(decision.closesAt, locale))}</Notice>}
      {/* One below the other the quorum stands between the ballot and the long file; on wide screens beside both. */}
      <div className={classNames("grid items-start gap-6", running && "xl:grid-cols-[minmax(0,1fr)_22rem] xl:grid-rows-[auto_1fr]")}>
        {decision.open && (
          <div className="grid min-w-0 gap-6">
            {words}
            <BallotPanel locale={locale} decision={decision} idempotencyKey={randomUUID()} actions={ballotActions} />
          </div>
        )}
        {running && (
          <div className="grid min-w-0 gap-6 xl:col-start-2 xl:row-span-2 xl:row-start-1">
            <QuorumPanel locale={locale} decision={decision} showVotes={may.close || may.recuseOthers} />
            {may.close && <ClosingPanel locale={locale} decision={decision} action={closeDecisionAction} />}
            <CommitteePanel locale={locale} decision={decision} actions={committeeActions} />
          </div>
        )}
        <div className="grid min-w-0 gap-6 xl:col-start-1">
          <ResultPanel locale={locale} decision={decision} />
          {!decision.open && words}
          {dossier && <Dossier locale={locale} content={dossier.content} submittedAt={dossier.submittedAt} />}
          {dossier && <LetterPanel locale={locale} letter={dossier.letter} />}
          <DiscussionPanel locale={locale} decision={decision} action={addRemarkAction} />
        </div>
      </div>
    </>
  );
}
