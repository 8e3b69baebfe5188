"use client";

import type { Ref } from "react";
import { useLocale, useMessages } from "@/components/locale-provider";
import { Button } from "@/components/ui/button";
import { FormContextProvider } from "@/components/ui/form-context";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextField } from "@/components/ui/text-field";
import { editions } from "@/lib/bylaws/edition-in-force";
import type { HeadField, TypedQuestion } from "@/lib/calculator/rules/typed-question";
import { mostHeads, ruleNames, ruleOfName } from "@/lib/calculator/types";
import { describeThreshold } from "@/lib/i18n/describe-threshold";
import { calculatorMessages } from "@/lib/i18n/messages/calculator";

type QuestionFormProps = {
  ref: Ref<HTMLFormElement>;
  question: TypedQuestion;
  errors: Readonly<Record<string, string>>;
  onChange: () => void;
  onSubmit: () => void;
};

/** The count, as a GET form that also works by itself. */
export function QuestionForm({ ref, question, errors, onChange, onSubmit }: QuestionFormProps) {
  const t = useMessages(calculatorMessages);
  return (
    <FormContextProvider value={{ formId: "verdict", pending: false, errors, values: {}, sent: false }}>
      <form
        ref={ref}
        method="get"
        action="#answer"
        noValidate
        className="grid gap-6"
        onChange={onChange}
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <RuleChoice chosen={question.rule} />
        <TextField name="on" kind="date" label={t.fields.on} hint={t.hints.on} defaultValue={question.on} />
        <div className="grid gap-x-5 gap-y-6 sm:grid-cols-2">
          <HeadsField name="inOffice" question={question} hint={t.hints.inOffice} />
          <HeadsField name="recused" question={question} hint={t.hints.recused} />
        </div>
        <HeadsField name="present" question={question} hint={t.hints.present} />
        <div className="grid gap-x-4 gap-y-6 sm:grid-cols-3">
          <HeadsField name="yes" question={question} />
          <HeadsField name="no" question={question} />
          <HeadsField name="abstain" question={question} />
        </div>
        <div>
          <Button type="submit">{t.submit}</Button>
        </div>
      </form>
    </FormContextProvider>
  );
}

function RuleChoice({ chosen }: { chosen: string }) {
  const t = useMessages(calculatorMessages);
  const locale = useLocale();
  const edition = editions.at(-1);
  const choices = ruleNames.map((name) => {
    const share = edition && { ordinary: edition.committee.ordinary, twoThirds: edition.committee.withdrawalRecommendation }[ruleOfName[name]];
    return { value: name, label: t.ruleNames[name], hint: share && t.ruleHints[name](describeThreshold(share)[locale]) };
  });
  return <RadioGroup name="rule" label={t.rule} choices={choices} defaultValue={chosen} look="cards" />;
}

function HeadsField({ name, question, hint }: { name: HeadField; question: TypedQuestion; hint?: string }) {
  const t = useMessages(calculatorMessages);
  return (
    <TextField
      name={name}
      kind="number"
      min={0}
      max={mostHeads}
      step={1}
      label={t.fields[name]}
      hint={hint}
      suffix={t.heads || undefined}
      defaultValue={question[name]}
      className="content-start"
    />
  );
}
