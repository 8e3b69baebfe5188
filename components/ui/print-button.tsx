"use client";

import { Printer } from "lucide-react";
import { Button } from "./button";
import { useHydrated } from "./use-hydrated";

/** Opens the browser's print dialog. Absent without scripts: the browser's own menu prints too. */
export function PrintButton({ children }: { children: string }) {
  const hydrated = useHydrated();
  if (!hydrated) return null;
  return (
    <Button tone="secondary" onClick={() => window.print()}>
      <Printer aria-hidden />
      {children}
    </Button>
  );
}
