import type { ComponentProps } from "react";
import { buttonClass, type ButtonSize, type ButtonTone } from "./button-class";

type Look = { tone?: ButtonTone; size?: ButtonSize };

export function Button({ tone, size, className, type = "button", ...rest }: ComponentProps<"button"> & Look) {
  return <button type={type} className={buttonClass(tone, size, className)} {...rest} />;
}

/** A link that looks like a button: for going somewhere, never for changing something. */
export function LinkButton({ tone, size, className, ...rest }: ComponentProps<"a"> & { href: string } & Look) {
  return <a className={buttonClass(tone, size, className)} {...rest} />;
}
