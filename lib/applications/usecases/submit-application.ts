import { editionAt } from "@/lib/bylaws/edition-in-force";
import { civilDateAt } from "@/lib/kernel/civil-date";
import { denial } from "@/lib/kernel/denial";
import { refuse } from "@/lib/kernel/result";
import { accept, defineUseCase } from "@/lib/platform/use-case";
import { applicationSubmitted } from "../events";
import { mayEditApplication, mayKnowOfCase } from "../policy";
import { completeness } from "../rules/completeness";
import { decideStep } from "../rules/transitions";
import { applicationContent, type CaseInput } from "../schema";
import { lockApplication, updateContent, updateState } from "../store";

/** 4(1)4), R4.16, R4.17: hands the form in, for the first time or after completion; says all that it lacks. */
export const submitApplication = defineUseCase(async ({ tx, caller: { actor, at } }, input: CaseInput) => {
  const application = await lockApplication(tx, input.applicationId);
  if (!application || !mayEditApplication(actor, application.applicantId)) {
    return refuse(denial(actor, mayKnowOfCase(actor, application?.applicantId)));
  }
  const step = decideStep(application.state, "submit");
  if (!step.ok) return step;
  const edition = editionAt(at);
  const missing = completeness(application.content, edition, civilDateAt(at, edition.timeZone));
  if (missing.length > 0) return refuse({ code: "application.incomplete", missing });
  const revision = await updateContent(tx, application, applicationContent.parse(application.content));
  await updateState(tx, application.id, "submitted", at);
  return accept({ applicationId: application.id }, [applicationSubmitted(application.id, revision)]);
});
