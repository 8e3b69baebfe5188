import { speaksFor } from "@/lib/kernel/caller";
import { currentCaller } from "./caller";

/** What was saved last, for the page to say so. */
export type Saved = "team" | "contact" | "added";

/** Where whoever has changed a member's data goes on to: to their own team, or to the page that staff came from. */
export async function memberPage(memberId: string, saved: Saved): Promise<string> {
  const { actor } = await currentCaller();
  return speaksFor(actor, memberId) ? `/my?team=${memberId}&saved=${saved}` : `/members/${memberId}?saved=${saved}`;
}
