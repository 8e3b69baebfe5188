/** The outcome of something that may be refused. Bugs and outages are thrown instead. */
export type Result<T, E extends Refusal = Refusal> = Ok<T> | Refused<E>;

export type Ok<T> = { readonly ok: true; readonly value: T };
export type Refused<E> = { readonly ok: false; readonly refusal: E };

/** A fact that stands in the way, named `noun.condition`, with the facts that its sentence needs. No prose. */
export type Refusal = { readonly code: string };

/** The wish was granted. */
export function ok<T>(value: T): Ok<T> {
  return { ok: true, value };
}

/** The wish was refused, for this reason. */
export function refuse<const E extends Refusal>(refusal: E): Refused<E> {
  return { ok: false, refusal };
}
