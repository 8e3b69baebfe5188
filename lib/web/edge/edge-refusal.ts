import type { Refusal } from "@/lib/kernel/result";

/** Why the edge turns a request away before the application sees it. */
export type EdgeRefusal = Refusal & { readonly code: EdgeRefusalCode };

export type EdgeRefusalCode =
  | "edge.methodClosed"
  | "edge.addressTooLong"
  | "edge.addressMalformed"
  | "edge.hostForeign"
  | "edge.pathClosed"
  | "edge.lengthMissing"
  | "edge.bodyTooLarge"
  | "edge.originForeign"
  | "edge.formMalformed";

export const edgeRefusalStatus: Readonly<Record<EdgeRefusalCode, number>> = {
  "edge.methodClosed": 405,
  "edge.addressTooLong": 414,
  "edge.addressMalformed": 400,
  "edge.hostForeign": 421,
  "edge.pathClosed": 404,
  "edge.lengthMissing": 411,
  "edge.bodyTooLarge": 413,
  "edge.originForeign": 403,
  "edge.formMalformed": 400,
};
