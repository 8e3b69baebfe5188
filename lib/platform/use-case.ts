import { randomInt } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Caller } from "@/lib/kernel/caller";
import type { DomainEvent } from "@/lib/kernel/domain-event";
import type { Refusal, Refused, Result } from "@/lib/kernel/result";
import { database, type Transaction } from "./db";
import { writeEvidence } from "./evidence";
import { isWriteConflict } from "./write-conflict";

export type { Transaction };

/** One change of the association, in one transaction: asked by a caller, granted with evidence or refused without a trace. */
export type UseCase<I, T, E extends Refusal> = (caller: Caller, input: I) => Promise<Result<T, E>>;

type Context = { readonly tx: Transaction; readonly caller: Caller };
type Accepted<T> = { readonly ok: true; readonly value: T; readonly events: readonly DomainEvent[] };

/** The change is made; these events are its evidence, and it does not compile without one. */
export function accept<T>(value: T, events: readonly [DomainEvent, ...DomainEvent[]]): Accepted<T> {
  return { ok: true, value, events };
}

/** Granted already: the same wish came a second time, and nothing changed. */
export function unchanged<T>(value: T): Accepted<T> {
  return { ok: true, value, events: [] };
}

type Outcome = Accepted<unknown> | Refused<Refusal>;
type ValueOf<O> = O extends Accepted<infer T> ? T : never;
type RefusalOf<O> = O extends Refused<infer E extends Refusal> ? E : never;
type Steps<I, O> = (context: Context, input: I) => Promise<O>;

/**
 * Makes a use case of its steps: policy, load and lock, decide, persist. Opens the transaction, rolls back on a
 * refusal, runs all of it again when another transaction was there first, and writes the audit records and the jobs
 * that follow from each event before it commits.
 */
export function defineUseCase<I, O extends Outcome>(steps: Steps<I, O>): UseCase<I, ValueOf<O>, RefusalOf<O>> {
  return (caller, input) => attempt(steps, caller, input, 1);
}

const mostAttempts = 10;

async function attempt<I, O extends Outcome>(
  steps: Steps<I, O>,
  caller: Caller,
  input: I,
  count: number,
): Promise<Result<ValueOf<O>, RefusalOf<O>>> {
  try {
    return await database().$transaction(async (tx) => {
      const outcome = await steps({ tx, caller }, input);
      if (!outcome.ok) throw new RolledBack(outcome);
      await writeEvidence(tx, caller, outcome.events);
      return { ok: true, value: outcome.value as ValueOf<O> };
    });
  } catch (error) {
    if (error instanceof RolledBack) return error.refused as Refused<RefusalOf<O>>;
    if (!isWriteConflict(error) || count === mostAttempts) throw error;
    await sleep(randomInt(5, 15 * count));
    return attempt(steps, caller, input, count + 1);
  }
}

/** Carries a refusal out of the transaction, so that whatever was written before it is undone. */
class RolledBack extends Error {
  constructor(readonly refused: Refused<Refusal>) {
    super(refused.refusal.code);
  }
}
