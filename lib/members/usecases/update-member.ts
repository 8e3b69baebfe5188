import { denial } from "@/lib/kernel/denial";
import { toHiragana } from "@/lib/kernel/kana";
import { refuse } from "@/lib/kernel/result";
import { accept, defineUseCase, unchanged } from "@/lib/platform/use-case";
import { memberUpdated } from "../events";
import { mayEditMember, mayKeepRegister, mayReadRegister } from "../policy";
import { changesBetween } from "../rules/changes";
import type { UpdateMemberInput } from "../schema";
import { insertRevision, lockMember, updateMemberData, updateOrganisation } from "../store";

/** 4(1)3), 6(5): a member or the secretariat brings the member's data up to date; what it was before is kept. */
export const updateMember = defineUseCase(async ({ tx, caller: { actor, at } }, input: UpdateMemberInput) => {
  if (!mayEditMember(actor, input.memberId)) return refuse(denial(actor, mayReadRegister(actor)));
  const member = await lockMember(tx, input.memberId);
  if (!member) return refuse({ code: "notFound" });
  const { id, organisationId, organisation, ...before } = member;
  const { memberId, organisationName, organisationReading, ...sent } = input;
  const named = { organisationName: organisation.name, organisationReading: organisation.reading };
  const renamed = { organisationName: organisationName ?? named.organisationName, organisationReading: organisationReading ?? named.organisationReading };
  const organisationChanges = changesBetween(named, renamed);
  if (organisationChanges.length > 0 && !mayKeepRegister(actor)) return refuse({ code: "forbidden" });
  const data = { ...sent, reading: toHiragana(sent.reading) };
  const changes = [...changesBetween(before, data), ...organisationChanges];
  if (changes.length === 0) return unchanged({ memberId });
  await updateMemberData(tx, id, data);
  if (organisationChanges.length > 0) {
    await updateOrganisation(tx, organisationId, { name: renamed.organisationName, reading: renamed.organisationReading });
  }
  await insertRevision(tx, id, actor.name, changes, at);
  return accept({ memberId }, [memberUpdated(id, changes.map(({ field }) => field))]);
});
