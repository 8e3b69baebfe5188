import { createHash } from "node:crypto";

/** A record with everything that its hash covers. */
export type ChainRecord = {
  readonly seq: bigint;
  readonly at: Date;
  readonly actor: string;
  readonly event: string;
  readonly objectType: string;
  readonly objectId: string;
  readonly caseId: string | null;
  readonly article: string | null;
  readonly correlationId: string;
  readonly data: string;
  readonly previousHash: string;
  readonly hash: string;
};

/** A place in the chain: the last record up to it, and its hash. */
export type ChainPlace = { readonly seq: bigint; readonly hash: string };

export type ChainFault = {
  /** The first place at which the chain is not what it was. */
  readonly seq: bigint;
  /** A record is missing, does not follow from the one before, was altered, or the end was cut off or put on. */
  readonly reason: "missing" | "unlinked" | "altered" | "end";
};

export const chainStart: ChainPlace = { seq: 0n, hash: "0".repeat(64) };

/** The hash that `append_audit_record` gave the record when it was written. */
export function recordHash(record: Omit<ChainRecord, "hash">): string {
  const { seq, at, actor, event, objectType, objectId, caseId, article, correlationId, data, previousHash } = record;
  const leaf = [seq, at.toISOString(), actor, event, objectType, objectId, caseId ?? "", article ?? "", correlationId, data, previousHash].join("\n");
  return createHash("sha256").update("\0").update(leaf, "utf8").digest("hex");
}

/** Follows the chain from a place over the next records, in order: the place reached, or where it breaks. */
export function followChain(from: ChainPlace, records: readonly ChainRecord[]): { readonly end: ChainPlace } | { readonly fault: ChainFault } {
  let end = from;
  for (const record of records) {
    const reason = breach(end, record);
    if (reason) return { fault: { seq: reason === "missing" ? end.seq + 1n : record.seq, reason } };
    end = { seq: record.seq, hash: record.hash };
  }
  return { end };
}

function breach(before: ChainPlace, record: ChainRecord): ChainFault["reason"] | undefined {
  if (record.seq !== before.seq + 1n) return "missing";
  if (record.previousHash !== before.hash) return "unlinked";
  return recordHash(record) === record.hash ? undefined : "altered";
}
