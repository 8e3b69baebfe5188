"use client";

import { useState } from "react";
import { valuesOf, type SentValues } from "./form-types";

type Check = (values: SentValues) => Readonly<Record<string, string>>;

/** What is wrong with what a form holds, looked at whenever a field is left and not while it is being typed. */
export function useAdvice(check: Check | undefined, initialValues: SentValues = {}) {
  const [advice, setAdvice] = useState(() => check?.(initialValues) ?? {});

  function advise(form: HTMLFormElement) {
    if (check) setAdvice(check(valuesOf(new FormData(form))));
  }

  function silence(name: string) {
    if (name in advice) setAdvice(Object.fromEntries(Object.entries(advice).filter(([other]) => other !== name)));
  }

  return { advice, advise, silence };
}
