"use client";

import type { Choice } from "./choice";
import { classNames } from "./class-names";
import { FieldGroup, type FieldProps } from "./field";
import { useFieldBinding } from "./form-context";
import { text } from "./text-field";

export type RadioGroupProps = FieldProps & {
  name: string;
  choices: readonly Choice[];
  defaultValue?: string;
  /** "cards" are large frames side by side, for the few choices that matter, such as a ballot. */
  look?: "list" | "row" | "cards";
  className?: string;
};

const layouts = {
  list: "grid gap-1",
  row: "flex flex-wrap gap-x-6 gap-y-1",
  cards: "grid gap-3 sm:grid-flow-col sm:auto-cols-fr",
};

export function RadioGroup({ name, choices, defaultValue, look = "list", label, hint, required, className }: RadioGroupProps) {
  const { id, error, hintId, errorId, value, control } = useFieldBinding(name, Boolean(hint));
  const chosen = text(value) ?? defaultValue;
  return (
    <FieldGroup {...{ label, hint, hintId, required, error, errorId, className }}>
      <div className={layouts[look]}>
        {choices.map((choice, place) => (
          <label key={choice.value} className={look === "cards" ? cardClass : lineClass}>
            <input
              type="radio"
              id={place === 0 ? id : `${id}-${choice.value}`}
              value={choice.value}
              defaultChecked={chosen === choice.value}
              required={required === true}
              disabled={choice.disabled}
              className={radioClass}
              {...control}
            />
            <span className="grid gap-0.5">
              <span className={classNames("leading-150", look === "cards" && "text-std-17B-170")}>{choice.label}</span>
              {choice.hint && <span className="text-[0.875rem] leading-150 text-solid-gray-700">{choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}

const lineClass = "flex min-h-11 cursor-pointer items-start gap-3 rounded-8 py-2 has-disabled:cursor-not-allowed has-disabled:text-solid-gray-600";

const cardClass =
  "flex min-h-18 cursor-pointer items-start gap-3 rounded-12 border border-solid-gray-420 bg-white px-4 py-4 transition-colors hover:border-solid-gray-900 hover:bg-key-50/40 has-checked:border-key-900 has-checked:bg-key-50 has-checked:inset-ring has-checked:inset-ring-key-900 has-disabled:cursor-not-allowed has-disabled:bg-solid-gray-50 has-disabled:text-solid-gray-600";

const radioClass = "ui-radio mt-[0.15em] size-5 shrink-0 cursor-pointer disabled:cursor-not-allowed";
