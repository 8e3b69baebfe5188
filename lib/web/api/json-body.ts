import type { ApiRefusal } from "@/lib/i18n/refusals/api";
import { ok, refuse, type Result } from "@/lib/kernel/result";

/** Room for any question that the API knows; what is larger is not read to its end. */
export const largestJsonBody = 10_000;

/** The JSON value that a program sent. Nothing is believed of its length, encoding or form. */
export async function jsonBody(request: Request): Promise<Result<unknown, ApiRefusal>> {
  if (!isJson(request.headers.get("content-type"))) return refuse({ code: "request.contentTypeForeign" });
  const bytes = await bytesUpTo(request.body, largestJsonBody);
  if (!bytes) return refuse({ code: "request.bodyTooLarge", most: largestJsonBody });
  try {
    return ok(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
  } catch {
    return refuse({ code: "request.notJson" });
  }
}

function isJson(contentType: string | null): boolean {
  return contentType?.split(";")[0]?.trim().toLowerCase() === "application/json";
}

async function bytesUpTo(body: Request["body"], most: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.byteLength;
    if (length > most) {
      await reader?.cancel();
      return undefined;
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks);
}
