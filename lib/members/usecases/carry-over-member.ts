import { editionAt } from "@/lib/bylaws/edition-in-force";
import { civilDateAt } from "@/lib/kernel/civil-date";
import { denial } from "@/lib/kernel/denial";
import { refuse } from "@/lib/kernel/result";
import { accept, defineUseCase } from "@/lib/platform/use-case";
import { memberCarriedOver } from "../events";
import { mayKeepRegister, mayReadRegister } from "../policy";
import type { CarryOverMemberInput } from "../schema";
import { insertContact, insertMember, insertMembership, isOnRegister, lockRegister } from "../store";

/**
 * 4(1)1): brings a member of the earlier register over, founding members among them, with the day it joined and where
 * that is written down. Once this register is open, membership starts by a decision only (4(1)4)).
 */
export const carryOverMember = defineUseCase(async ({ tx, caller: { actor, at } }, input: CarryOverMemberInput) => {
  if (!mayKeepRegister(actor)) return refuse(denial(actor, mayReadRegister(actor)));
  if (await lockRegister(tx)) return refuse({ code: "register.opened" });
  const { organisationName, organisationReading, corporateNumber, joinedOn, source, representative, poc, ...team } = input;
  if (joinedOn > civilDateAt(at, editionAt(at).timeZone)) return refuse({ code: "member.joinedInFuture" });
  if (await isOnRegister(tx, team.teamName, organisationName)) return refuse({ code: "member.alreadyOnRegister" });
  const organisation = { name: organisationName, reading: organisationReading, corporateNumber: corporateNumber || null };
  const memberId = await insertMember(tx, { ...team, organisation }, at);
  await insertMembership(tx, memberId, joinedOn, { source });
  await insertContact(tx, memberId, { ...representative, role: "representative", kind: "person", locale: "ja" }, at);
  await insertContact(tx, memberId, { ...poc, role: "poc", locale: "ja" }, at);
  return accept({ memberId }, [memberCarriedOver(memberId, joinedOn, input.founder)]);
});
