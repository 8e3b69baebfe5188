"use client";

import { useCallback, useEffect, useState } from "react";

/**
 * Keeps a text in the browser while it is being written, so that neither a closed lid nor an ended sign-in loses it.
 * In the tab's own storage: on a shared computer nobody else opens it.
 */
export function useKeptDraft(key: string) {
  const [kept, setKept] = useState("");
  useEffect(() => setKept(read(key)), [key]);

  const keep = useCallback((text: string) => write(key, text), [key]);
  const forget = useCallback(() => write(key, ""), [key]);
  return { kept, keep, forget };
}

/** A browser may refuse its storage altogether; then there is no draft, and all else works. */
function read(key: string): string {
  try {
    return window.sessionStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}

function write(key: string, text: string): void {
  try {
    if (text === "") window.sessionStorage.removeItem(key);
    else window.sessionStorage.setItem(key, text);
  } catch {
    return;
  }
}
