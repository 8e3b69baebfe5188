/** What a form shows after it was sent. The sentences are already in the reader's language. */
export type FormState = {
  readonly status: "idle" | "refused" | "accepted";
  /** One sentence about the whole form: why it was refused, or what was done. */
  readonly message?: string;
  /** By field name, the sentence to show beside the field. */
  readonly fieldErrors: Readonly<Record<string, string>>;
  /** What was typed, so that a refused form loses nothing. Passwords are never among it. */
  readonly values: FormValues;
};

export type FormValues = Readonly<Record<string, string | readonly string[]>>;

/** The shape that `useActionState` wants of a server action. */
export type FormAction = (state: FormState, data: FormData) => Promise<FormState>;

export const idleForm: FormState = { status: "idle", fieldErrors: {}, values: {} };
