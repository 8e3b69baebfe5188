"use client";

import { useLocale, useMessages } from "@/components/locale-provider";
import { requestedDates } from "@/lib/calculator/rules/requested-dates";
import { dateFields, untypedDates, type TypedDates } from "@/lib/calculator/rules/typed-dates";
import { dateCalculatorMessages } from "@/lib/i18n/messages/date-calculator";
import { datesRefusal } from "@/lib/i18n/refusals/dates";
import { DateAnswer } from "./date-answer";
import { DateForm } from "./date-form";
import { QuestionAndAnswer } from "./question-and-answer";
import { useTypedQuestion } from "./use-typed-question";

/** When something begins or ends. Without scripts the form asks the server; with them the answer follows every key. */
export function DateCalculator({ asked }: { asked: TypedDates }) {
  const t = useMessages(dateCalculatorMessages);
  const locale = useLocale();
  const { form, answerPlace, question, ask, show } = useTypedQuestion(asked, ["rule", ...dateFields[asked.rule]]);
  const answer = requestedDates(untypedDates(question));
  const errors = answer.ok ? {} : { [answer.refusal.field]: datesRefusal(answer.refusal)[locale] };
  return (
    <QuestionAndAnswer
      title={t.rules[asked.rule]}
      description={t.intros[asked.rule]}
      question={<DateForm ref={form} question={question} errors={errors} onChange={ask} onSubmit={show} />}
      answer={<DateAnswer answer={answer} />}
      answerPlace={answerPlace}
    />
  );
}
