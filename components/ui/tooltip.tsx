"use client";

import { Tooltip as Radix } from "radix-ui";
import type { ReactElement } from "react";

/** A word about a sign-only control. It repeats the accessible name or adds to it, and never holds the only way to know something. */
export function Tooltip({ text, children }: { text: string; children: ReactElement }) {
  return (
    <Radix.Provider delayDuration={300}>
      <Radix.Root>
        <Radix.Trigger asChild>{children}</Radix.Trigger>
        <Radix.Portal>
          <Radix.Content sideOffset={6} className="z-50 max-w-72 rounded-6 bg-solid-gray-800 px-2.5 py-1.5 text-[0.8125rem] leading-150 text-white">
            {text}
          </Radix.Content>
        </Radix.Portal>
      </Radix.Root>
    </Radix.Provider>
  );
}
