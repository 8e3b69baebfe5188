"use client";

import { useId, useState, type ReactNode } from "react";
import { FormFrame } from "./form-frame";
import type { SendAction, SentState, SentValues } from "./form-types";
import { useEditedNames } from "./use-edited-names";
import { useSentForm } from "./use-sent-form";

export type ActionFormProps = {
  action: SendAction;
  children: ReactNode;
  /** What the fields hold at first, by name. */
  initialValues?: SentValues;
  /** Sent along, not shown: ids and versions. */
  hidden?: Readonly<Record<string, string>>;
  /** Needed only where something else refers to the form. */
  id?: string;
  className?: string;
  /** Takes the full width; otherwise lines stay readable. */
  wide?: boolean;
  "aria-label"?: string;
  /** Empties the fields once accepted, for remarks and the like. */
  resetOnAccept?: boolean;
  onAccepted?: (state: SentState) => void;
};

/** A form whose refusals come from the action alone. Works without scripts; loses nothing that was typed. */
export function ActionForm({ action, id, resetOnAccept, onAccepted, ...rest }: ActionFormProps) {
  const ownId = useId();
  const [generation, setGeneration] = useState(0);
  const { state, pending, send, formAction } = useSentForm(action, (accepted) => {
    if (resetOnAccept) setGeneration((count) => count + 1);
    onAccepted?.(accepted);
  });
  const { onInput, without } = useEditedNames(state);
  return (
    <FormFrame
      id={id ?? ownId}
      state={state}
      pending={pending}
      errors={without(state.fieldErrors)}
      refusal={state.status === "refused" ? state : null}
      generation={generation}
      action={formAction}
      onInput={onInput}
      onSubmit={(event) => {
        event.preventDefault();
        send(new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter));
      }}
      {...rest}
    />
  );
}
