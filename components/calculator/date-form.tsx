"use client";

import type { Ref } from "react";
import { useMessages } from "@/components/locale-provider";
import { Button } from "@/components/ui/button";
import { FormContextProvider } from "@/components/ui/form-context";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { dateFields, type DateField, type TypedDates } from "@/lib/calculator/rules/typed-dates";
import { dateCalculatorMessages } from "@/lib/i18n/messages/date-calculator";

type DateFormProps = {
  ref: Ref<HTMLFormElement>;
  question: TypedDates;
  errors: Readonly<Record<string, string>>;
  onChange: () => void;
  onSubmit: () => void;
};

/** The days that one rule asks for, as a GET form that also works by itself. */
export function DateForm({ ref, question, errors, onChange, onSubmit }: DateFormProps) {
  const t = useMessages(dateCalculatorMessages);
  return (
    <FormContextProvider value={{ formId: "dates", pending: false, errors, values: {}, sent: false }}>
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
        <input type="hidden" name="rule" value={question.rule} />
        {dateFields[question.rule].map((name) => (
          <DaysField key={name} name={name} typed={question[name]} />
        ))}
        <div>
          <Button type="submit">{t.submit}</Button>
        </div>
      </form>
    </FormContextProvider>
  );
}

function DaysField({ name, typed }: { name: DateField; typed: string | undefined }) {
  const t = useMessages(dateCalculatorMessages);
  const hints: Partial<Record<DateField, string>> = t.hints;
  const shared = { name, label: t.fields[name], hint: hints[name], defaultValue: typed };
  if (name === "regularAssemblies") return <TextArea {...shared} rows={4} spellCheck={false} className="font-mono tabular-nums" />;
  return <TextField {...shared} kind="date" required={name === "requestedUntil" ? "optional" : undefined} />;
}
