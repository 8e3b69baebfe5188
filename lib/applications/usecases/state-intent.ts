import { countUp } from "@/lib/limits/store";
import { addressKey } from "@/lib/people/rules/sign-in-limit";
import { insertLink } from "@/lib/people/store";
import { linkHours } from "@/lib/people/types";
import { accept, defineUseCase } from "@/lib/platform/use-case";
import { intentStated } from "../events";
import type { StateIntentInput } from "../schema";
import { insertIntent } from "../store";

/** How many confirmations go to one mail address, and come from one network address, in an hour. */
const most = { email: 5, address: 30 };

/**
 * 4(1)4), R4.15: somebody tells the secretariat of the intent to join. A link by mail confirms the address. Whether the
 * address is known here makes no difference to anything that the asker can see.
 */
export const stateIntent = defineUseCase(async ({ tx, caller: { at } }, { address, ...intent }: StateIntentInput) => {
  const id = await insertIntent(tx, { ...intent, statedAt: at });
  const toThere = await countUp(tx, `intent:email:${intent.email}`, at, 60);
  const fromHere = address ? await countUp(tx, `intent:address:${addressKey(address)}`, at, 60) : 0;
  if (toThere > most.email || fromHere > most.address) return accept({}, [intentStated(id, null)]);
  const expiresAt = new Date(at.getTime() + linkHours.confirmIntent * 3_600_000);
  return accept({}, [intentStated(id, await insertLink(tx, { purpose: "confirmIntent", subjectId: id, at, expiresAt }))]);
});
