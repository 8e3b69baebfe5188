"use client";

import { useLocale, useMessages } from "@/components/locale-provider";
import { requestedVerdict } from "@/lib/calculator/rules/requested-verdict";
import { questionFields, untyped, type TypedQuestion } from "@/lib/calculator/rules/typed-question";
import { calculatorMessages } from "@/lib/i18n/messages/calculator";
import { verdictRefusal } from "@/lib/i18n/refusals/verdict";
import { QuestionAndAnswer } from "./question-and-answer";
import { QuestionForm } from "./question-form";
import { useTypedQuestion } from "./use-typed-question";
import { VerdictAnswer } from "./verdict-answer";

/** What the rules make of a count. Without scripts the form asks the server; with them the answer follows every key. */
export function VerdictCalculator({ asked }: { asked: TypedQuestion }) {
  const t = useMessages(calculatorMessages);
  const locale = useLocale();
  const { form, answerPlace, question, ask, show } = useTypedQuestion(asked, questionFields);
  const answer = requestedVerdict(untyped(question));
  const errors = answer.ok ? {} : { [answer.refusal.field]: verdictRefusal(answer.refusal)[locale] };
  return (
    <QuestionAndAnswer
      title={t.question}
      question={<QuestionForm ref={form} question={question} errors={errors} onChange={ask} onSubmit={show} />}
      answer={<VerdictAnswer answer={answer} />}
      answerPlace={answerPlace}
    />
  );
}
