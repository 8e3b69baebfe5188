import { speaksFor } from "@/lib/kernel/caller";
import { currentCaller } from "./caller";

/** Where whoever has changed a member's data goes on to: to their own team, or to the page that staff came from. */
export async function memberPage(memberId: string): Promise<string> {
  const { actor } = await currentCaller();
  return speaksFor(actor, memberId) ? `/my?team=${memberId}` : `/members/${memberId}`;
}
