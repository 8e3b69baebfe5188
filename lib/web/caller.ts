import { randomUUID } from "node:crypto";
import { notFound, redirect } from "next/navigation";
import { headers } from "next/headers";
import { cache } from "react";
import type { Caller, Office, PersonActor } from "@/lib/kernel/caller";
import { signedInBy } from "@/lib/people/queries";
import { sessionTokenHash } from "@/lib/platform/session-token";
import { databaseNow } from "@/lib/platform/clock";
import { readSessionToken } from "./session-cookie";

/** The only mint of callers in the web: who asks by the session, when by the database's clock, and a trace. Once a request. */
export const currentCaller = cache(async (): Promise<Caller> => {
  const token = await readSessionToken();
  const known = token ? await signedInBy(sessionTokenHash(token)) : undefined;
  const correlationId = (await headers()).get("x-correlation-id") ?? randomUUID();
  if (known) return { actor: known.actor, at: known.at, correlationId };
  return { actor: { kind: "anonymous" }, at: await databaseNow(), correlationId };
});

/** The caller of a page that needs a signed-in person; anybody else is led to sign in and back. */
export async function requireCaller(): Promise<Caller<PersonActor>> {
  const caller = await currentCaller();
  if (caller.actor.kind !== "person") redirect(`/sign-in?returnTo=${encodeURIComponent(await currentPath())}`);
  return { ...caller, actor: caller.actor };
}

/** The caller of a page for holders of one of these offices; for everybody else it does not exist. */
export async function requireOffice(...offices: Office[]): Promise<Caller<PersonActor>> {
  const caller = await requireCaller();
  if (!offices.some((office) => caller.actor.offices.includes(office))) notFound();
  return caller;
}

/** The page asked for, as the edge noted it. */
async function currentPath(): Promise<string> {
  const [path = "/", query] = ((await headers()).get("x-kiyaku-path") ?? "/").split("?");
  const kept = new URLSearchParams(query);
  kept.delete("_rsc"); // the framework's own, when it fetches a page by script
  return kept.size > 0 ? `${path}?${kept}` : path;
}
