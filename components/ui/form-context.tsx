"use client";

import { createContext, useContext, useId, type ChangeEventHandler, type FocusEventHandler, type RefCallback } from "react";
import type { SentValues } from "./form-types";

export type Registration = {
  onChange: ChangeEventHandler<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>;
  onBlur: FocusEventHandler<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>;
  ref: RefCallback<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>;
};

type FormContextValue = {
  formId: string;
  pending: boolean;
  errors: Readonly<Record<string, string>>;
  values: SentValues;
  /** Whether `values` are what was sent and refused: then a name that is absent is a box left unchecked. */
  sent: boolean;
  register?: (name: string) => Registration;
};

const FormContext = createContext<FormContextValue | null>(null);

export const FormContextProvider = FormContext.Provider;

/** Whether the surrounding form is under way. */
export function useFormPending(): boolean {
  return useContext(FormContext)?.pending ?? false;
}

/** The id under which the error summary finds a field. */
export function fieldId(formId: string, name: string): string {
  return `${formId}-${name}`;
}

/** What ties a control to its label, hint and error, and to what was typed before. */
export function useFieldBinding(name: string, hinted: boolean) {
  const form = useContext(FormContext);
  const ownId = useId();
  const id = fieldId(form?.formId ?? ownId, name);
  const error = form?.errors[name];
  const hintId = hinted ? `${id}-hint` : undefined;
  const errorId = error ? `${id}-error` : undefined;
  const describedBy = [hintId, errorId].filter(Boolean).join(" ") || undefined;
  return {
    id,
    error,
    hintId,
    errorId,
    value: form?.values[name],
    sent: form?.sent ?? false,
    /** What the refused form brought back, anew each time. */
    answer: form?.sent ? form.values : null,
    control: {
      name,
      "aria-describedby": describedBy,
      "aria-invalid": error ? (true as const) : undefined,
      ...form?.register?.(name),
    },
  };
}
