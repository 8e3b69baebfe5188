"use client";

import type { ComponentProps, HTMLInputTypeAttribute, ReactNode } from "react";
import { classNames } from "./class-names";
import { controlClass } from "./control-class";
import { Field, type FieldProps } from "./field";
import { useFieldBinding } from "./form-context";

export type TextKind = "text" | "email" | "url" | "tel" | "date" | "time" | "datetime" | "month" | "number" | "code" | "file";

type Keyboard = Pick<ComponentProps<"input">, "inputMode" | "autoComplete" | "autoCapitalize" | "spellCheck">;

const plain: Keyboard = { autoCapitalize: "none", spellCheck: false };
const kinds: Record<TextKind, { type: HTMLInputTypeAttribute; keyboard?: Keyboard; className?: string }> = {
  text: { type: "text" },
  email: { type: "email", keyboard: { ...plain, inputMode: "email", autoComplete: "email" } },
  url: { type: "url", keyboard: { ...plain, inputMode: "url", autoComplete: "url" } },
  tel: { type: "tel", keyboard: { ...plain, inputMode: "tel", autoComplete: "tel" }, className: "max-w-72" },
  date: { type: "date", className: "max-w-56 tabular-nums" },
  time: { type: "time", className: "max-w-40 tabular-nums" },
  datetime: { type: "datetime-local", className: "max-w-72 tabular-nums" },
  month: { type: "month", className: "max-w-56 tabular-nums" },
  number: { type: "number", keyboard: { inputMode: "numeric" }, className: "max-w-40 tabular-nums" },
  code: {
    type: "text",
    keyboard: { ...plain, inputMode: "numeric", autoComplete: "one-time-code" },
    className: "max-w-56 font-mono tracking-[0.2em]",
  },
  file: { type: "file", className: "py-2.5 file:mr-4 file:rounded-4 file:border-0 file:bg-key-50 file:px-3 file:text-key-900" },
};

export type TextFieldProps = FieldProps &
  Omit<ComponentProps<"input">, "type" | "required" | "name"> & { name: string; kind?: TextKind; suffix?: ReactNode };

/** One line of text of any kind; the keyboard, the width and autocomplete follow from the kind. */
export function TextField({ name, kind = "text", label, hint, required, defaultValue, suffix, className, ...rest }: TextFieldProps) {
  const { id, error, hintId, errorId, value, control } = useFieldBinding(name, Boolean(hint));
  const { type, keyboard, className: kindClass } = kinds[kind];
  const initial = type === "file" ? undefined : (text(value) ?? defaultValue);
  const input = (
    <input
      id={id}
      type={type}
      required={required === true}
      defaultValue={initial}
      className={classNames(controlClass, kindClass)}
      {...keyboard}
      {...rest}
      {...control}
    />
  );
  return (
    <Field {...{ id, label, hint, hintId, required, error, errorId, className }}>
      {suffix ? (
        <div className="flex items-center gap-2">
          {input}
          <span className="shrink-0 text-[0.875rem] text-solid-gray-700">{suffix}</span>
        </div>
      ) : (
        input
      )}
    </Field>
  );
}

/** The one text under a name. */
export function text(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === "string" ? value : value?.[0];
}
