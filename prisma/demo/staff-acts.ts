import { addCaseNoteInput, caseInput, registerLetterInput, returnApplicationInput } from "@/lib/applications/schema";
import { addCaseNote } from "@/lib/applications/usecases/add-case-note";
import { receiveApplication } from "@/lib/applications/usecases/receive-application";
import { recordGuidance } from "@/lib/applications/usecases/record-guidance";
import { registerLetter } from "@/lib/applications/usecases/register-letter";
import { returnApplication } from "@/lib/applications/usecases/return-application";
import { takeCase } from "@/lib/applications/usecases/take-case";
import type { ReturnReason } from "@/lib/applications/types";
import { recuseInput, referApplicationInput } from "@/lib/decisions/schema";
import { recuse } from "@/lib/decisions/usecases/recuse";
import { referApplication } from "@/lib/decisions/usecases/refer-application";
import { letterFor } from "./application-texts";
import { callerOf, granted } from "./callers";
import { memberId, type Act, type CaseFile } from "./case-file";
import { seatHolder, staff } from "./committee";
import { earlierMember } from "./members";

const input = ({ applicationId }: CaseFile) => caseInput.parse({ applicationId });

/** Which of the staff; the head is 0. */
type Who = 0 | 1 | 2;

const staffAt = (who: Who, at: Date) => callerOf(staff[who].email, at);

export const takes = (who: Who): Act => async (file, at) => void granted(await takeCase(await staffAt(who, at), input(file)));

export const guides = (who: Who): Act => async (file, at) => void granted(await recordGuidance(await staffAt(who, at), input(file)));

export const receives = (who: Who): Act => async (file, at) => void granted(await receiveApplication(await staffAt(who, at), input(file)));

export const notes = (who: Who, body: string): Act => async ({ applicationId }, at) =>
  void granted(await addCaseNote(await staffAt(who, at), addCaseNoteInput.parse({ applicationId, body })));

export const sendsBack = (who: Who, reasons: Readonly<Partial<Record<ReturnReason["section"], string>>>): Act => async ({ applicationId }, at) =>
  void granted(await returnApplication(await staffAt(who, at), returnApplicationInput.parse({ applicationId, ...reasons })));

/** A letter of the team that came on paper, on the day on which it is entered. */
export const entersPaperLetter = (who: Who, recommender: string): Act => async ({ applicant, applicationId }, at, scene) => {
  const entry = {
    applicationId,
    memberId: memberId(scene, recommender),
    channel: "paper",
    authorName: earlierMember(recommender).representative.name,
    letter: letterFor(applicant),
    receivedOn: scene.calendar.dayOf(at),
  };
  granted(await registerLetter(await staffAt(who, at), registerLetterInput.parse(entry)));
};

/** Puts the case to the committee until 17:00 of a day counted from the seed's. */
export const refers = (who: Who, closesIn: number): Act => async (file, at, { calendar }) => {
  const { applicationId } = file;
  const entry = referApplicationInput.parse({ applicationId, closesOn: calendar.day(closesIn), closesTime: "17:00" });
  file.decisionId = granted(await referApplication(await staffAt(who, at), entry)).decisionId;
};

/** Notes the special interest of a committee member (A14). */
export const notesInterest = (who: Who, seat: number, reason: string): Act => async ({ decisionId }, at) => {
  const { personId } = (await callerOf(seatHolder(seat).email, at)).actor;
  granted(await recuse(await staffAt(who, at), recuseInput.parse({ decisionId, personId, reason })));
};
