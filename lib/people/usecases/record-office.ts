import { lockAssemblyDay } from "@/lib/assembly/store";
import { editionAt } from "@/lib/bylaws/edition-in-force";
import { civilDateAt } from "@/lib/kernel/civil-date";
import { refuse } from "@/lib/kernel/result";
import { accept, defineUseCase } from "@/lib/platform/use-case";
import { officeRecorded } from "../events";
import { mayRecordOffice } from "../policy";
import { decideOffice } from "../rules/office-term";
import type { RecordOfficeInput } from "../schema";
import { countOfficeTerms, findPersonByEmail, insertLink, insertOfficeTerm, insertPerson, isGeneralMember, lockOffices, setPasswordLink } from "../store";

/**
 * Records that somebody holds an office, with the act it comes from (6(2), 6(3), 6(5), 6(6)). A person new to the
 * system is made and invited. The set-up command may do it only while nobody holds any office yet.
 */
export const recordOffice = defineUseCase(async ({ tx, caller: { actor, at } }, input: RecordOfficeInput) => {
  if (!mayRecordOffice(actor)) return refuse({ code: "forbidden" });
  if (actor.kind === "system" && (await countOfficeTerms(tx)) > 0) return refuse({ code: "office.alreadySetUp" });
  const { email, name, reading, assemblyId = null, shortened = false, ...rest } = input;
  const term = { ...rest, assemblyId, shortened };
  const known = await findPersonByEmail(tx, email);
  const held = await lockOffices(tx, term.startsAt);
  const edition = editionAt(at);
  const decided = decideOffice({ ...term, personId: known?.id ?? null }, held, edition);
  if (!decided.ok) return decided;
  if (term.memberId !== null && !(await isGeneralMember(tx, term.memberId))) return refuse({ code: "office.notGeneralMember" });
  const elected = assemblyId === null ? undefined : await lockAssemblyDay(tx, assemblyId);
  if (assemblyId !== null && (!elected || term.office !== "committee")) return refuse({ code: "office.assemblyUnknown" });
  if (elected && civilDateAt(term.startsAt, edition.timeZone) < elected) return refuse({ code: "office.startsBeforeElection" });
  const personId = known?.id ?? (await insertPerson(tx, { email, name, reading, locale: "ja", at }));
  const termId = await insertOfficeTerm(tx, { ...term, personId }, at);
  const linkId = known?.credential ? null : await insertLink(tx, setPasswordLink(personId, at));
  return accept({ personId, termId, linkId }, [officeRecorded({ ...term, id: termId, personId }, linkId)]);
});
