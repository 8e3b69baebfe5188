import { headers } from "next/headers";
import { refererPath } from "./return-to";

/** From which browser and address a form was sent; the edge overwrites the address that a client may claim. */
export async function requestFacts(): Promise<{ userAgent: string; address: string }> {
  const received = await headers();
  return { userAgent: (received.get("user-agent") ?? "").slice(0, 1000), address: received.get("x-forwarded-for") ?? "" };
}

/** The same where only the address is wanted. */
export async function requestAddress(): Promise<{ address: string }> {
  return { address: (await requestFacts()).address };
}

/** The page of ours from which a form was sent, to go back to; the browser names it, since Referrer-Policy lets it. */
export async function callingPage(): Promise<string> {
  return refererPath((await headers()).get("referer"));
}
