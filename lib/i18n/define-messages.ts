import type { Locale } from "./locale";

type Message = string | ((...facts: never[]) => string);
type Messages = { readonly [key: string]: Message | Messages };

/** The same keys with texts of the same kind: a missing translation does not compile. */
export type Translation<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...facts: infer F) => string
      ? (...facts: F) => string
      : Translation<T[K]>;
};

/** The texts of one noun, by locale. The Japanese ones set the shape that the English ones must have. */
export function defineMessages<T extends Messages>(texts: { ja: T; en: NoInfer<Translation<T>> }): Record<Locale, Translation<T>> {
  return texts as unknown as Record<Locale, Translation<T>>;
}
