import { denial } from "@/lib/kernel/denial";
import { refuse } from "@/lib/kernel/result";
import { accept, defineUseCase } from "@/lib/platform/use-case";
import { noteAdded } from "../events";
import { mayKnowOfCase, mayProcessCases } from "../policy";
import type { AddCaseNoteInput } from "../schema";
import { insertNote, lockApplication } from "../store";

/** 6(5): what staff tell each other about a case, in whatever state it is. */
export const addCaseNote = defineUseCase(async ({ tx, caller: { actor, at } }, input: AddCaseNoteInput) => {
  const application = await lockApplication(tx, input.applicationId);
  if (!application || !mayProcessCases(actor)) return refuse(denial(actor, mayKnowOfCase(actor, application?.applicantId)));
  const noteId = await insertNote(tx, { applicationId: application.id, authorId: actor.personId, at, body: input.body });
  return accept({ noteId }, [noteAdded(application.id, noteId)]);
});
