"use client";

import { useId, type ComponentProps } from "react";
import { TextField } from "./text-field";

type ComboboxProps = Omit<ComponentProps<typeof TextField>, "kind" | "list"> & {
  /** What may be chosen; the value is what is sent, the label is shown beside it. */
  options: readonly { value: string; label?: string }[];
};

/**
 * Text with proposals, for choosing one of many. A native datalist: it works without scripts, with every
 * screen reader and on phones. Where only listed values are allowed, the action says so.
 */
export function Combobox({ options, ...field }: ComboboxProps) {
  const listId = useId();
  return (
    <>
      <TextField {...field} list={listId} autoComplete="off" />
      <datalist id={listId}>
        {options.map(({ value, label }) => (
          <option key={value} value={value} label={label} />
        ))}
      </datalist>
    </>
  );
}
