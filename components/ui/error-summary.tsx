"use client";

import { CircleAlert } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { fieldId } from "./form-context";
import { useUiTexts } from "./ui-texts";

export type Refusal = { readonly message?: string; readonly fieldErrors: Readonly<Record<string, string>> };

/** What is wrong, on top of the form, each with a link to its field. Takes the focus when it appears. */
export function ErrorSummary({ formId, refusal }: { formId: string; refusal: Refusal }) {
  const texts = useUiTexts();
  const box = useRef<HTMLDivElement>(null);
  const [labels, setLabels] = useState<Record<string, string | null>>({});
  const names = Object.keys(labels).length > 0 ? Object.keys(labels) : Object.keys(refusal.fieldErrors);
  const entries = names.flatMap((name) => (name in refusal.fieldErrors ? [[name, refusal.fieldErrors[name]] as const] : []));

  useEffect(() => {
    const names = Object.keys(refusal.fieldErrors).sort((one, other) => placeOf(formId, one) - placeOf(formId, other));
    setLabels(Object.fromEntries(names.map((name) => [name, labelOf(fieldId(formId, name))])));
    box.current?.focus();
  }, [refusal, formId]);

  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      autoFocus
      className="rounded-12 border-2 border-error-2 bg-white p-4 sm:p-5 print:hidden"
    >
      <div className="flex items-start gap-2 text-error-2">
        <CircleAlert aria-hidden className="mt-[0.2em] size-[1.25em] shrink-0" />
        <p className="text-std-16B-170">{refusal.message ?? texts.errorSummary(entries.length)}</p>
      </div>
      {entries.length > 0 && (
        <ul className="mt-2 grid gap-1 pl-7">
          {entries.map(([name, error]) => (
            <li key={name} className="text-[0.875rem] leading-170">
              {labels[name] === null ? (
                error
              ) : (
                <a href={`#${fieldId(formId, name)}`} onClick={() => document.getElementById(fieldId(formId, name))?.focus()}>
                  {labels[name] && <span className="font-700">{labels[name]}: </span>}
                  {error}
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The label's own words, without the badge beside them; null where the error is about no field in particular. */
function labelOf(id: string): string | null {
  const control = document.getElementById(id) as HTMLInputElement | null;
  if (!control) return null;
  const group = control.matches("[type=radio], [type=checkbox]") ? control.closest("fieldset") : null;
  if (group) return group.querySelector("legend")?.firstChild?.textContent ?? "";
  const label = control.labels?.[0];
  return (control.type === "checkbox" ? label?.textContent : label?.firstChild?.textContent) ?? "";
}

/** Errors stand in the order of their fields; one about no field in particular comes first. */
function placeOf(formId: string, name: string): number {
  const form = document.getElementById(formId) as HTMLFormElement | null;
  return [...(form?.elements ?? [])].findIndex(({ id }) => id === fieldId(formId, name));
}
