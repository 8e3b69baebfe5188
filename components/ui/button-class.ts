import { classNames } from "./class-names";

export type ButtonTone = "primary" | "secondary" | "quiet" | "danger" | "dangerQuiet";
export type ButtonSize = "large" | "medium" | "small";

const base =
  "inline-flex items-center justify-center gap-2 rounded-8 border text-center font-700 no-underline cursor-pointer select-none transition-colors aria-disabled:cursor-not-allowed print:hidden [&_svg]:size-[1.15em] [&_svg]:shrink-0";

const tones: Record<ButtonTone, string> = {
  primary:
    "border-transparent bg-key-900 text-white hover:bg-key-1000 active:bg-key-1200 aria-disabled:bg-solid-gray-300 aria-disabled:text-solid-gray-50 aria-busy:bg-key-900 aria-busy:text-white aria-busy:opacity-80",
  secondary:
    "border-key-900 bg-white text-key-900 hover:bg-key-50 hover:text-key-1000 active:bg-key-100 aria-disabled:border-solid-gray-300 aria-disabled:text-solid-gray-536 aria-disabled:bg-white",
  quiet:
    "border-transparent bg-transparent text-key-900 underline decoration-1 underline-offset-[0.25em] hover:bg-key-50 hover:decoration-2 active:bg-key-100 aria-disabled:text-solid-gray-536",
  danger:
    "border-transparent bg-error-2 text-white hover:bg-red-1000 active:bg-red-1100 aria-disabled:bg-solid-gray-300 aria-busy:bg-error-2 aria-busy:opacity-80",
  dangerQuiet: "border-error-2 bg-white text-error-2 hover:bg-red-50 active:bg-red-100 aria-disabled:border-solid-gray-300",
};

const sizes: Record<ButtonSize, string> = {
  large: "min-h-14 px-6 text-[1.0625rem] leading-140",
  medium: "min-h-12 px-5 text-[1rem] leading-140",
  small: "min-h-9 px-3 text-[0.875rem] leading-140 pointer-coarse:min-h-11",
};

/** The look of a button, for links and summaries that act as one. */
export function buttonClass(tone: ButtonTone = "primary", size: ButtonSize = "medium", extra?: string): string {
  return classNames(base, tones[tone], sizes[size], extra);
}
