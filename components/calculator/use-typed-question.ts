"use client";

import { useRef, useState } from "react";

/** A question that its form and the address hold together, so that it can be sent to others; and where its answer stands. */
export function useTypedQuestion<Q extends Readonly<Record<string, string>>>(asked: Q, names: readonly (keyof Q & string)[]) {
  const form = useRef<HTMLFormElement>(null);
  const answerPlace = useRef<HTMLDivElement>(null);
  const [question, setQuestion] = useState(asked);

  function ask() {
    if (!form.current) return;
    const data = new FormData(form.current);
    const next = Object.fromEntries(names.map((name) => [name, String(data.get(name) ?? "")])) as Q;
    setQuestion(next);
    window.history.replaceState(window.history.state, "", `?${new URLSearchParams(next)}`);
  }

  function show() {
    ask();
    answerPlace.current?.focus();
  }

  return { form, answerPlace, question, ask, show };
}
