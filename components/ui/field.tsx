"use client";

import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { useUiTexts } from "./ui-texts";

export type FieldProps = {
  label: ReactNode;
  hint?: ReactNode;
  /** True shows 必須, "optional" shows 任意, left out shows nothing. */
  required?: boolean | "optional";
};

type FrameProps = FieldProps & { id: string; hintId?: string; errorId?: string; error?: string; className?: string; children: ReactNode };

/** Label above, then hint, control and error: one column, one order, everywhere. */
export function Field({ id, label, hint, hintId, required, error, errorId, className, children }: FrameProps) {
  return (
    <div className={classNames("grid gap-2", className)}>
      <label htmlFor={id} className="flex flex-wrap items-center gap-2 text-dns-16B-130">
        {label}
        <RequirementBadge required={required} />
      </label>
      <FieldHint id={hintId}>{hint}</FieldHint>
      {children}
      <FieldError id={errorId} error={error} />
    </div>
  );
}

/** The same order for a group of choices, which is a fieldset with a legend. */
export function FieldGroup({ label, hint, hintId, required, error, errorId, className, children }: Omit<FrameProps, "id">) {
  return (
    <fieldset
      className={classNames("grid min-w-0 gap-2", className)}
      aria-describedby={[hintId, errorId].filter(Boolean).join(" ") || undefined}
    >
      <legend className="mb-2 flex flex-wrap items-center gap-2 text-dns-16B-130">
        {label}
        <RequirementBadge required={required} />
      </legend>
      <FieldHint id={hintId}>{hint}</FieldHint>
      {children}
      <FieldError id={errorId} error={error} />
    </fieldset>
  );
}

function RequirementBadge({ required }: { required?: boolean | "optional" }) {
  const texts = useUiTexts();
  if (!required) return null;
  const must = required === true;
  return (
    <span
      className={classNames(
        "rounded-4 border px-1.5 py-0.5 text-[0.75rem] leading-130",
        must ? "border-error-2 font-700 text-error-2" : "border-solid-gray-420 font-400 text-solid-gray-700",
      )}
    >
      {must ? texts.required : texts.optional}
    </span>
  );
}

function FieldHint({ id, children }: { id?: string; children: ReactNode }) {
  return children ? (
    <p id={id} className="text-[0.875rem] leading-160 text-solid-gray-700">
      {children}
    </p>
  ) : null;
}

export function FieldError({ id, error }: { id?: string; error?: string }) {
  const texts = useUiTexts();
  return error ? (
    <p id={id} className="flex items-start gap-1.5 text-[0.875rem] leading-160 font-700 text-error-2">
      <CircleAlert aria-hidden className="mt-[0.22em] size-[1.1em] shrink-0" />
      <span>
        <span className="sr-only">{texts.error}: </span>
        {error}
      </span>
    </p>
  ) : null;
}
