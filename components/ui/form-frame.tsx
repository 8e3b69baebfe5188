"use client";

import { Fragment, type ComponentProps, type ReactNode } from "react";
import { classNames } from "./class-names";
import { ErrorSummary, type Refusal } from "./error-summary";
import { FormContextProvider, type Registration } from "./form-context";
import type { SentState, SentValues } from "./form-types";
import { useHydrated } from "./use-hydrated";

type FormFrameProps = Omit<ComponentProps<"form">, "id" | "hidden"> & {
  id: string;
  state: SentState;
  pending: boolean;
  errors: Readonly<Record<string, string>>;
  refusal: Refusal | null;
  initialValues?: SentValues;
  hidden?: Readonly<Record<string, string>>;
  register?: (name: string) => Registration;
  /** Lines of text stay readable unless the form asks for the full width. */
  wide?: boolean;
  /** Fields begin anew whenever this changes. */
  generation?: number;
  children: ReactNode;
};

/** The markup that all forms share: hidden fields, the summary, and the context for the fields. */
export function FormFrame(props: FormFrameProps) {
  const { id, state, pending, errors, refusal, initialValues, hidden, register, generation, wide, className, children, ...form } = props;
  const hydrated = useHydrated();
  // Once accepted, what was sent is what the page now gives as initial values.
  const sent = state.status === "refused";
  return (
    <FormContextProvider value={{ formId: id, pending, errors, values: sent ? state.values : (initialValues ?? {}), sent, register }}>
      <form id={id} noValidate={hydrated} className={classNames("flex flex-col gap-6", !wide && "max-w-[44rem]", className)} {...form}>
        {Object.entries(hidden ?? {}).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {refusal && <ErrorSummary formId={id} refusal={refusal} />}
        <Fragment key={generation}>{children}</Fragment>
      </form>
    </FormContextProvider>
  );
}
