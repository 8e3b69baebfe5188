/** The tick is drawn in globals.css (`.ui-checkbox`), where a mask can be written without an inline style. */
export const checkboxClass = "ui-checkbox mt-[0.15em] size-5 shrink-0 cursor-pointer disabled:cursor-not-allowed";

export const checkboxLineClass =
  "flex min-h-11 cursor-pointer items-start gap-3 py-2 has-disabled:cursor-not-allowed has-disabled:text-solid-gray-600";
