import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Dossier } from "@/components/applications/dossier";
import { SectionBadge } from "@/components/applications/section-badge";
import { sectionMark } from "@/components/applications/section-mark";
import { CaseDecisions } from "@/components/cases/case-decisions";
import { CaseFacts } from "@/components/cases/case-facts";
import { CaseHeader } from "@/components/cases/case-header";
import { CaseLetters } from "@/components/cases/case-letters";
import { CaseNotes } from "@/components/cases/case-notes";
import { CaseRecord } from "@/components/cases/case-record";
import { CaseReturns } from "@/components/cases/case-returns";
import { CaseSteps } from "@/components/cases/case-steps";
import { ChecksPanel } from "@/components/cases/checks-panel";
import { NextStepPanel } from "@/components/cases/next-step-panel";
import { CommitteePanel } from "@/components/decisions/committee-panel";
import { QuorumPanel } from "@/components/decisions/quorum-panel";
import { editionAt } from "@/lib/bylaws/edition-in-force";
import { caseView } from "@/lib/cases/queries";
import { decisionView } from "@/lib/decisions/queries";
import { caseMessages } from "@/lib/i18n/messages/cases";
import { civilDateAt, daysBetween } from "@/lib/kernel/civil-date";
import { committeeInOffice } from "@/lib/people/queries";
import { requireOffice } from "@/lib/web/caller";
import { requestLocale } from "@/lib/web/locale";
import { addCaseNoteAction, liftRecusalAction, receiveApplicationAction, recordGuidanceAction, recuseAction, referApplicationAction, takeCaseAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: caseMessages[await requestLocale()].title };
}

const stepActions = { guide: recordGuidanceAction, receive: receiveApplicationAction, refer: referApplicationAction };
const committeeActions = { recuse: recuseAction, liftRecusal: liftRecusalAction };

export default async function CasePage({ params }: { params: Promise<{ id: string }> }) {
  const [caller, locale, { id }] = await Promise.all([requireOffice("secretariat", "auditor"), requestLocale(), params]);
  const file = await caseView(caller, id);
  if (!file) notFound();
  const edition = editionAt(caller.at);
  const day = (at: Date) => civilDateAt(at, edition.timeZone);
  const running = file.decisions.find(({ state }) => state === "open");
  const [decision, voters] = await Promise.all([running && decisionView(caller, running.id), file.may.refer ? committeeInOffice(caller) : []]);
  const again = file.state === "received" && file.decisions.at(-1)?.outcome === "notQuorate";
  const reasons = file.returns[0]?.reasons ?? [];
  return (
    <>
      <CaseHeader locale={locale} file={file} ageDays={daysBetween(day(file.stateSince), day(caller.at))} staffId={caller.actor.personId} take={takeCaseAction} />
      <NextStepPanel locale={locale} file={file} again={again}>
        <CaseSteps locale={locale} file={file} again={again} voters={voters} edition={edition} now={caller.at} actions={stepActions} />
      </NextStepPanel>
      {/* One below the other the long file comes last; on wide screens what is short stands beside it. */}
      <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_22rem] xl:grid-rows-[auto_1fr]">
        <div className="min-w-0">
          <ChecksPanel locale={locale} file={file} />
        </div>
        <div className="grid min-w-0 gap-6 xl:col-start-2 xl:row-span-2 xl:row-start-1">
          <CaseFacts locale={locale} file={file} />
          {decision && <QuorumPanel locale={locale} decision={decision} showVotes />}
          <CaseDecisions locale={locale} decisions={file.decisions} />
          {file.may.addNote && <CaseNotes locale={locale} file={file} action={addCaseNoteAction} />}
          <CaseReturns locale={locale} returns={file.returns} />
          {decision && <CommitteePanel locale={locale} decision={decision} actions={committeeActions} />}
        </div>
        <div className="grid min-w-0 gap-6 xl:col-start-1">
          <Dossier
            locale={locale}
            content={file.content}
            submittedAt={file.submittedAt}
            mark={(section) => <SectionBadge locale={locale} mark={sectionMark(section, { state: file.state, content: file.content, missing: file.checks.missing, reasons }).mark} />}
          />
          <CaseLetters locale={locale} file={file} />
          <CaseRecord locale={locale} file={file} />
        </div>
      </div>
    </>
  );
}
