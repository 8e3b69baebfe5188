import type { IncomingHttpHeaders } from "node:http";
import { hasPlainHeads, isPlainCall, isPlainForm } from "./action-form";
import { isPlainFlightList } from "./plain-flight";

export type Body = { readonly bytes: Buffer; readonly contentType: string };

/**
 * The body of a form sent to a page, when it has the shape that our pages send; undefined where it has not. A
 * multipart body comes back written anew, so that what was judged here is what Next will read.
 */
export async function actionBody(headers: IncomingHttpHeaders, received: Buffer): Promise<Body | undefined> {
  const contentType = headers["content-type"] ?? "";
  const called = headers["next-action"] !== undefined;
  if (called && /^text\/plain(;|$)/i.test(contentType)) {
    return isPlainFlightList(received.toString()) ? { bytes: received, contentType } : undefined;
  }
  if (!isMultipart(headers)) return undefined;
  const form = await readForm(contentType, received);
  const plain = form && hasPlainHeads(form) && (called ? isPlainCall(form) : isPlainForm(form));
  return plain ? writeForm(form) : undefined;
}

/** Whether Next would take the body for a form with parts; it looks at the beginning in just this way. */
export function isMultipart(headers: IncomingHttpHeaders): boolean {
  return headers["content-type"]?.startsWith("multipart/form-data") ?? false;
}

async function readForm(contentType: string, received: Buffer): Promise<FormData | undefined> {
  const body = new Response(new Uint8Array(received), { headers: { "Content-Type": contentType } });
  return body.formData().catch(() => undefined);
}

async function writeForm(form: FormData): Promise<Body> {
  const body = new Response(form);
  return { bytes: Buffer.from(await body.arrayBuffer()), contentType: body.headers.get("Content-Type") ?? "" };
}
