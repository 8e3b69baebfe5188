"use client";

import { createContext, useContext, type ReactNode } from "react";

/** The few words that primitives speak by themselves, in the reader's language. */
export type UiTexts = {
  required: string;
  optional: string;
  errorSummary: (count: number) => string;
  error: string;
  close: string;
  cancel: string;
  sending: string;
  sendFailed: string;
  showPassword: string;
  hidePassword: string;
  charactersLeft: (count: number) => string;
  charactersOver: (count: number) => string;
  choose: string;
  unsaved: string;
  saving: string;
  saved: string;
  saveFailed: string;
  retry: string;
};

const UiTextsContext = createContext<UiTexts | null>(null);

export function UiTextsProvider({ texts, children }: { texts: UiTexts; children: ReactNode }) {
  return <UiTextsContext value={texts}>{children}</UiTextsContext>;
}

export function useUiTexts(): UiTexts {
  const texts = useContext(UiTextsContext);
  if (!texts) throw new Error("A UiTextsProvider must surround the primitives.");
  return texts;
}
