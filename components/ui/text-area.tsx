"use client";

import { useState, type ComponentProps } from "react";
import { classNames } from "./class-names";
import { controlClass } from "./control-class";
import { Field, type FieldProps } from "./field";
import { useFieldBinding } from "./form-context";
import { text } from "./text-field";
import { useUiTexts } from "./ui-texts";

export type TextAreaProps = FieldProps &
  Omit<ComponentProps<"textarea">, "required" | "name" | "maxLength"> & {
    name: string;
    /** Counted and shown, never cut off: a pasted text must not lose its end unseen. */
    limit?: number;
  };

export function TextArea({ name, label, hint, required, defaultValue, limit, rows = 5, className, ...rest }: TextAreaProps) {
  const { id, error, hintId, errorId, value, control } = useFieldBinding(name, Boolean(hint));
  const initial = text(value) ?? defaultValue;
  const [length, setLength] = useState([...String(initial ?? "")].length);
  const { onChange, ...bound } = control as typeof control & Pick<ComponentProps<"textarea">, "onChange">;
  return (
    <Field {...{ id, label, hint, hintId, required, error, errorId, className }}>
      <textarea
        id={id}
        rows={rows}
        required={required === true}
        defaultValue={initial}
        className={classNames(controlClass, "field-sizing-content min-h-32 resize-y py-3 leading-170")}
        {...rest}
        {...bound}
        onChange={(event) => {
          setLength([...event.target.value].length);
          onChange?.(event);
        }}
      />
      {limit ? <Counter length={length} limit={limit} /> : null}
    </Field>
  );
}

function Counter({ length, limit }: { length: number; limit: number }) {
  const texts = useUiTexts();
  const over = length - limit;
  return (
    <p className={classNames("text-right text-[0.875rem] tabular-nums", over > 0 ? "font-700 text-error-2" : "text-solid-gray-600")}>
      <span aria-hidden>
        {length} / {limit}
      </span>
      <span className="sr-only" aria-live={over > 0 || -over < limit / 10 ? "polite" : "off"}>
        {over > 0 ? texts.charactersOver(over) : texts.charactersLeft(-over)}
      </span>
    </p>
  );
}
