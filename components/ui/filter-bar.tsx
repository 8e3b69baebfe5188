"use client";

import { useRef, type ReactNode } from "react";
import { Button } from "./button";
import { useNavigate } from "./place";
import { useHydrated } from "./use-hydrated";

type FilterBarProps = {
  /** Names the search for assistive technology. */
  label: string;
  /** On the button; shown always, since searching on every key would be restless. */
  submitLabel: string;
  /** Where the list is, if not here. */
  action?: string;
  /** Takes the filters away again. */
  reset?: { href: string; label: string };
  children: ReactNode;
};

/**
 * Search and filters as a GET form: the address holds the state. With scripts a changed select, box or date
 * applies at once; typed text waits for Enter or the button. Empty fields are left out of the address.
 */
export function FilterBar({ label, submitLabel, action, reset, children }: FilterBarProps) {
  const navigate = useNavigate();
  const hydrated = useHydrated();
  const form = useRef<HTMLFormElement>(null);

  function apply() {
    if (!form.current) return;
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form.current)) if (typeof value === "string" && value !== "") query.append(name, value);
    const path = action ?? window.location.pathname;
    navigate(query.size > 0 ? `${path}?${query}` : path);
  }

  return (
    <form
      ref={form}
      role="search"
      aria-label={label}
      method="get"
      action={action}
      className="flex flex-wrap items-end gap-3 print:hidden"
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
      onChange={(event) => {
        const control = event.target as unknown as HTMLInputElement;
        if (hydrated && !["text", "search"].includes(control.type)) apply();
      }}
    >
      {children}
      <Button type="submit" tone="secondary" size="small">
        {submitLabel}
      </Button>
      {reset && (
        <a href={reset.href} className="inline-flex min-h-9 items-center text-[0.875rem] pointer-coarse:min-h-11">
          {reset.label}
        </a>
      )}
    </form>
  );
}
