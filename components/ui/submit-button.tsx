"use client";

import type { ComponentProps } from "react";
import { buttonClass, type ButtonSize, type ButtonTone } from "./button-class";
import { useFormPending } from "./form-context";
import { Spinner } from "./spinner";
import { useUiTexts } from "./ui-texts";

type SubmitButtonProps = ComponentProps<"button"> & { tone?: ButtonTone; size?: ButtonSize };

/** Sends the surrounding form. It stays focusable while under way; the form itself refuses a second click. */
export function SubmitButton({ tone, size, className, children, ...rest }: SubmitButtonProps) {
  const pending = useFormPending();
  const texts = useUiTexts();
  return (
    <button
      type="submit"
      aria-busy={pending || undefined}
      aria-disabled={pending || undefined}
      className={buttonClass(tone, size, className)}
      {...rest}
    >
      {pending && <Spinner />}
      {children}
      {pending && <span className="sr-only">{texts.sending}</span>}
    </button>
  );
}
