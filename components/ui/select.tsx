"use client";

import { ChevronDown } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names";
import { compactControlClass, controlClass } from "./control-class";
import { Field, type FieldProps } from "./field";
import { useFieldBinding } from "./form-context";
import { text } from "./text-field";
import { useUiTexts } from "./ui-texts";

export type SelectOption = { value: string; label: string; disabled?: boolean };

export type SelectProps = FieldProps &
  Omit<ComponentProps<"select">, "required" | "name" | "children"> & {
    name: string;
    options: readonly SelectOption[];
    /** The empty first entry; "choose" in the reader's language if left out, none if null. */
    placeholder?: string | null;
  };

export function Select({ name, label, hint, required, options, placeholder, defaultValue, className, ...rest }: SelectProps) {
  const texts = useUiTexts();
  const { id, error, hintId, errorId, value, control } = useFieldBinding(name, Boolean(hint));
  return (
    <Field {...{ id, label, hint, hintId, required, error, errorId, className }}>
      <SelectFrame>
        <select
          id={id}
          required={required === true}
          defaultValue={text(value) ?? defaultValue ?? ""}
          className={classNames(controlClass, "cursor-pointer appearance-none pr-11")}
          {...rest}
          {...control}
        >
          {placeholder !== null && <option value="">{placeholder ?? texts.choose}</option>}
          <SelectOptions options={options} />
        </select>
      </SelectFrame>
    </Field>
  );
}

/** A select without field, for toolbars: give it an aria-label. */
export function BareSelect({ options, className, ...rest }: ComponentProps<"select"> & { options: readonly SelectOption[] }) {
  return (
    <SelectFrame className={className}>
      <select className={classNames(compactControlClass, "cursor-pointer appearance-none pr-9")} {...rest}>
        <SelectOptions options={options} />
      </select>
    </SelectFrame>
  );
}

function SelectFrame({ className, children }: { className?: string; children: ReactNode }) {
  return (
    <div className={classNames("relative", className)}>
      {children}
      <ChevronDown aria-hidden className="pointer-events-none absolute top-1/2 right-3 size-4 -translate-y-1/2 text-solid-gray-800" />
    </div>
  );
}

function SelectOptions({ options }: { options: readonly SelectOption[] }) {
  return options.map((option) => (
    <option key={option.value} value={option.value} disabled={option.disabled}>
      {option.label}
    </option>
  ));
}
