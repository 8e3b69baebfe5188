/** What stands behind the question mark of a page's address: a name may be absent, or stand there more than once. */
export type PageQuery = Promise<Readonly<Record<string, string | string[] | undefined>>>;

/** The first value under a name. */
export function firstOf(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === "string" ? value : value?.[0];
}
