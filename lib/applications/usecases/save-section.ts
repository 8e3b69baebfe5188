import { isDeepStrictEqual } from "node:util";
import { editionAt } from "@/lib/bylaws/edition-in-force";
import { denial } from "@/lib/kernel/denial";
import { refuse } from "@/lib/kernel/result";
import { accept, defineUseCase, unchanged } from "@/lib/platform/use-case";
import { sectionSaved } from "../events";
import { mayEditApplication, mayKnowOfCase } from "../policy";
import { withSection } from "../rules/with-section";
import { decideStep } from "../rules/transitions";
import type { SaveSectionInput } from "../schema";
import { lockApplication, updateContent } from "../store";

/** Keeps one section of the form as far as it goes. What another window saved meanwhile is not overwritten. */
export const saveSection = defineUseCase(async ({ tx, caller: { actor, at } }, input: SaveSectionInput) => {
  const application = await lockApplication(tx, input.applicationId);
  if (!application || !mayEditApplication(actor, application.applicantId)) {
    return refuse(denial(actor, mayKnowOfCase(actor, application?.applicantId)));
  }
  const step = decideStep(application.state, "save");
  if (!step.ok) return step;
  if (application.revision !== input.revision) return refuse({ code: "application.changedElsewhere" });
  const content = withSection(application.content, input, editionAt(at), at);
  if (isDeepStrictEqual(content, application.content)) return unchanged({ applicationId: application.id, revision: application.revision });
  const revision = await updateContent(tx, application, content);
  return accept({ applicationId: application.id, revision }, [sectionSaved(application.id, input.section, revision)]);
});
