"use client";

import { useRef, useState } from "react";
import { useLocale, useMessages } from "@/components/locale-provider";
import { Panel } from "@/components/ui/panel";
import { requestedVerdict } from "@/lib/calculator/rules/requested-verdict";
import { questionFields, untyped, type TypedQuestion } from "@/lib/calculator/rules/typed-question";
import { calculatorMessages } from "@/lib/i18n/messages/calculator";
import { verdictRefusal } from "@/lib/i18n/refusals/verdict";
import { QuestionForm } from "./question-form";
import { VerdictAnswer } from "./verdict-answer";

/** Question and answer side by side. Without scripts the form asks the server; with them the answer follows every key. */
export function VerdictCalculator({ asked }: { asked: TypedQuestion }) {
  const t = useMessages(calculatorMessages);
  const locale = useLocale();
  const form = useRef<HTMLFormElement>(null);
  const answerPlace = useRef<HTMLDivElement>(null);
  const [question, setQuestion] = useState(asked);
  const answer = requestedVerdict(untyped(question));
  const errors = answer.ok ? {} : { [answer.refusal.field]: verdictRefusal(answer.refusal)[locale] };

  function show() {
    ask();
    answerPlace.current?.focus();
  }

  function ask() {
    if (!form.current) return;
    const data = new FormData(form.current);
    const next = Object.fromEntries(questionFields.map((name) => [name, String(data.get(name) ?? "")])) as TypedQuestion;
    setQuestion(next);
    // The address holds the question, so that it can be sent to others.
    window.history.replaceState(window.history.state, "", `?${new URLSearchParams(next)}`);
  }

  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
      <Panel title={t.question}>
        <QuestionForm ref={form} question={question} errors={errors} onChange={ask} onSubmit={show} />
      </Panel>
      <div id="answer" ref={answerPlace} tabIndex={-1} className="min-w-0 scroll-mt-20 outline-none">
        <VerdictAnswer answer={answer} />
      </div>
    </div>
  );
}
