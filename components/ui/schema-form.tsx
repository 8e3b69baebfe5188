"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useCallback, useId, useRef, useState } from "react";
import { useForm, type FieldErrors, type Resolver } from "react-hook-form";
import type { ZodType } from "zod";
import type { ActionFormProps } from "./action-form";
import type { Refusal } from "./error-summary";
import { FormFrame } from "./form-frame";
import { valuesOf } from "./form-types";
import { useEditedNames } from "./use-edited-names";
import { useSentForm } from "./use-sent-form";

type Values = Record<string, unknown>;

export type SchemaFormProps = Omit<ActionFormProps, "resetOnAccept"> & {
  /** The same shape that the action checks. */
  schema: ZodType;
  /** Puts an issue into the reader's language. */
  errorText: (issue: { code?: string; path?: PropertyKey[]; input?: unknown }) => string | undefined;
};

/**
 * An ActionForm that says at once what is wrong: a field on leaving it, all of them before sending. The schema
 * sees exactly what would be sent, because the values are read from the form and not from a second store.
 */
export function SchemaForm({ action, schema, errorText, id, onAccepted, ...rest }: SchemaFormProps) {
  const ownId = useId();
  const formId = id ?? ownId;
  const [early, setEarly] = useState<Refusal | null>(null);
  const { state, pending, send, formAction } = useSentForm(action, onAccepted);
  const { onInput, without } = useEditedNames(state);
  const check = useRef(zodResolver(schema as ZodType<Values, Values>, { error: errorText }));

  const resolver = useCallback<Resolver<Values>>(
    (_, context, options) => check.current(valuesOf(new FormData(formElement(formId))), context, options),
    [formId],
  );
  const { register, handleSubmit, formState } = useForm<Values>({ resolver, mode: "onTouched", shouldFocusError: false });

  return (
    <FormFrame
      id={formId}
      state={state}
      pending={pending}
      errors={{ ...without(state.fieldErrors), ...messagesOf(formState.errors) }}
      refusal={early ?? (state.status === "refused" ? state : null)}
      register={register}
      action={formAction}
      onInput={onInput}
      onSubmit={(event) => {
        const { submitter } = event.nativeEvent as SubmitEvent;
        const form = event.currentTarget;
        return handleSubmit(
          () => {
            setEarly(null);
            send(new FormData(form, submitter));
          },
          (errors) => setEarly({ fieldErrors: messagesOf(errors) }),
        )(event);
      }}
      {...rest}
    />
  );
}

function formElement(id: string): HTMLFormElement | undefined {
  return (document.getElementById(id) as HTMLFormElement | null) ?? undefined;
}

/** One sentence by field name; a nested name is joined by points, as it stands in the form. */
function messagesOf(errors: FieldErrors, prefix = ""): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [key, error] of Object.entries(errors)) {
    if (!error || key === "root") continue;
    if (typeof error.message === "string") found[prefix + key] = error.message;
    else Object.assign(found, messagesOf(error as FieldErrors, `${prefix}${key}.`));
  }
  return found;
}
