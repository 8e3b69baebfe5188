"use client";

import type { ReactNode } from "react";
import type { Choice } from "./choice";
import { checkboxClass, checkboxLineClass } from "./checkbox-class";
import { FieldError, FieldGroup, type FieldProps } from "./field";
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

export type CheckboxGroupProps = FieldProps & {
  name: string;
  choices: readonly Choice[];
  defaultValues?: readonly string[];
  look?: "list" | "row";
  className?: string;
};

/** Any number of several, all sent under one name. */
export function CheckboxGroup({ name, choices, defaultValues = [], look = "list", label, hint, required, className }: CheckboxGroupProps) {
  const { id, error, hintId, errorId, value: typed, sent, control } = useFieldBinding(name, Boolean(hint));
  return (
    <FieldGroup {...{ label, hint, hintId, required, error, errorId, className }}>
      <div className={look === "row" ? "flex flex-wrap gap-x-6 gap-y-1" : "grid gap-1"}>
        {choices.map((choice, place) => (
          <label key={choice.value} className={checkboxLineClass}>
            <input
              type="checkbox"
              id={place === 0 ? id : `${id}-${choice.value}`}
              value={choice.value}
              disabled={choice.disabled}
              defaultChecked={holds(typed ?? (sent ? [] : defaultValues), choice.value)}
              className={checkboxClass}
              {...control}
            />
            <span className="grid gap-0.5">
              <span className="leading-150">{choice.label}</span>
              {choice.hint && <span className="text-[0.875rem] leading-150 text-solid-gray-700">{choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}

function holds(typed: string | readonly string[] | undefined, value: string): boolean {
  return typeof typed === "string" ? typed === value : (typed?.includes(value) ?? false);
}
