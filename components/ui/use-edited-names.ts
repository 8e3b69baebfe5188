"use client";

import { useState, type FormEvent } from "react";

/** Which fields were touched since `since` came back: their old error no longer speaks of what they hold. */
export function useEditedNames(since: unknown) {
  const [edited, setEdited] = useState<{ since: unknown; names: readonly string[] }>({ since, names: [] });
  const names = edited.since === since ? edited.names : [];

  function onInput(event: FormEvent<HTMLFormElement>) {
    const { name } = event.target as HTMLInputElement;
    if (name && !names.includes(name)) setEdited({ since, names: [...names, name] });
  }

  function without(errors: Readonly<Record<string, string>>): Record<string, string> {
    return Object.fromEntries(Object.entries(errors).filter(([name]) => !names.includes(name)));
  }

  return { onInput, without };
}
