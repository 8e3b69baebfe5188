"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};

/** False in the markup that the server sends and until scripts run, true afterwards. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
