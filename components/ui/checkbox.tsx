"use client";

import type { ReactNode } from "react";
import { checkboxClass, checkboxLineClass } from "./checkbox-class";
import { FieldError } from "./field";
import { useFieldBinding } from "./form-context";

export type CheckboxProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  value?: string;
  defaultChecked?: boolean;
  required?: boolean;
  disabled?: boolean;
};

/** One yes or no. Unchecked, it sends nothing. */
export function Checkbox({ name, label, hint, value = "on", defaultChecked, required, disabled }: CheckboxProps) {
  const { id, error, hintId, errorId, value: typed, sent, control } = useFieldBinding(name, Boolean(hint));
  return (
    <div className="grid gap-1">
      <label className={checkboxLineClass}>
        <input
          type="checkbox"
          id={id}
          value={value}
          required={required}
          disabled={disabled}
          defaultChecked={typed !== undefined || sent ? holds(typed, value) : defaultChecked}
          className={checkboxClass}
          {...control}
        />
        <span className="leading-150">{label}</span>
      </label>
      {hint && (
        <p id={hintId} className="pl-8 text-[0.875rem] leading-160 text-solid-gray-700">
          {hint}
        </p>
      )}
      <FieldError id={errorId} error={error} />
    </div>
  );
}

function holds(typed: string | readonly string[] | undefined, value: string): boolean {
  return typeof typed === "string" ? typed === value : (typed?.includes(value) ?? false);
}
