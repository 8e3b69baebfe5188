/** The shapes that forms expect of an action. Declared here, so that the primitives depend on no application. */
export type SentValues = Readonly<Record<string, string | readonly string[]>>;

export type SentState = {
  readonly status: "idle" | "refused" | "accepted";
  readonly message?: string;
  readonly fieldErrors: Readonly<Record<string, string>>;
  readonly values: SentValues;
};

export type SendAction = (state: SentState, data: FormData) => Promise<SentState>;

export const notYetSent: SentState = { status: "idle", fieldErrors: {}, values: {} };

/** What a form holds, by name: a list where a name occurs more than once. Files and the framework's own fields are left out. */
export function valuesOf(data: FormData): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  for (const name of new Set(data.keys())) {
    if (name.startsWith("$ACTION")) continue;
    const texts = data.getAll(name).filter((value) => typeof value === "string");
    if (texts.length > 0) values[name] = texts.length === 1 ? texts[0]! : texts;
  }
  return values;
}
