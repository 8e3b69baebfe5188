"use client";

import { usePathname, useRouter } from "next/navigation";
import { startTransition, type ReactNode } from "react";
import { PlaceProvider } from "@/components/ui/place";

/** Tells the primitives where the reader is, and lets filters change the address without losing focus or scroll. */
export function RouterPlace({ children }: { children: ReactNode }) {
  const path = usePathname();
  const router = useRouter();
  return (
    <PlaceProvider path={path} navigate={(href) => startTransition(() => router.push(href, { scroll: false }))}>
      {children}
    </PlaceProvider>
  );
}
