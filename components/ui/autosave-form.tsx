"use client";

import { useId, useRef } from "react";
import type { ActionFormProps } from "./action-form";
import { AutosaveState } from "./autosave-state";
import { FormFrame } from "./form-frame";
import type { SendAction, SentValues } from "./form-types";
import { useAdvice } from "./use-advice";
import { useAutosave } from "./use-autosave";
import { useEditedNames } from "./use-edited-names";
import { useSentForm } from "./use-sent-form";

type AutosaveFormProps = Omit<ActionFormProps, "resetOnAccept"> & {
  /** Saves a draft that may still be incomplete. Its message, such as 保存しました 12:34, is shown. */
  saveDraft: SendAction;
  /** What is wrong with these values, by field name: said as soon as a field is left, while the draft is kept all the same. */
  check?: (values: SentValues) => Readonly<Record<string, string>>;
  pauseMs?: number;
};

/**
 * An ActionForm whose draft saves itself. A value that the draft's answer gives for a hidden field (a version)
 * replaces the one it was opened with. Without scripts it is a plain form: give it a button that saves.
 */
export function AutosaveForm({ action, saveDraft, check, pauseMs, id, hidden, children, onAccepted, ...rest }: AutosaveFormProps) {
  const ownId = useId();
  const formId = id ?? ownId;
  const form = useRef<HTMLFormElement>(null);
  const { status, result, onInput, saveNow, settle, forget } = useAutosave(form, saveDraft, pauseMs);
  const { state, pending, send, formAction } = useSentForm(action, (accepted) => {
    forget();
    onAccepted?.(accepted);
  });
  const edited = useEditedNames(state);
  const { advice, silence, advise } = useAdvice(check, rest.initialValues);
  const newest = Object.fromEntries(Object.keys(hidden ?? {}).map((name) => [name, newer(result.values[name]) ?? hidden![name]!]));
  return (
    <FormFrame
      ref={form}
      id={formId}
      state={state}
      pending={pending}
      errors={{ ...advice, ...edited.without(state.fieldErrors), ...(status === "failed" ? result.fieldErrors : {}) }}
      refusal={state.status === "refused" ? state : null}
      hidden={newest}
      action={formAction}
      onInput={(event) => {
        edited.onInput(event);
        silence((event.target as HTMLInputElement).name);
        onInput();
      }}
      onBlur={(event) => {
        advise(event.currentTarget);
        if (!pending && !event.relatedTarget?.matches("[type=submit]")) saveNow();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        void settle((event.nativeEvent as SubmitEvent).submitter).then(send);
      }}
      {...rest}
    >
      {children}
      <AutosaveState status={status} message={result.message} onRetry={saveNow} />
    </FormFrame>
  );
}

function newer(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}
