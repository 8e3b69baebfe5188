"use client";

import { useMessages } from "@/components/locale-provider";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { applicationFieldMessages } from "@/lib/i18n/messages/application-fields";
import { applicationHelpMessages } from "@/lib/i18n/messages/application-help";
import { plainSections, requirement, type PlainSectionName, type SectionField } from "./section-fields";

/** The fields of a part of the form, one below the other, each with its example. */
export function PlainFields({ section }: { section: PlainSectionName }) {
  const labels: Readonly<Record<string, string>> = useMessages(applicationFieldMessages)[section];
  const hints: Readonly<Record<string, string | undefined>> = useMessages(applicationHelpMessages)[section];
  const fields: readonly SectionField[] = plainSections[section];
  return (
    <>
      {section === "poc" && <ContactKind />}
      {fields.map(({ name, kind, limit }) => {
        const shared = { name, label: labels[name], hint: hints[name], required: requirement(section, name) };
        return limit ? <TextArea key={name} limit={limit} rows={limit > 1000 ? 8 : 4} {...shared} /> : <TextField key={name} kind={kind} autoComplete="off" {...shared} />;
      })}
    </>
  );
}

/** 1(3): a point of contact is a person or a department. */
function ContactKind() {
  const t = useMessages(applicationFieldMessages);
  const choices = [
    { value: "department", label: t.kinds.department },
    { value: "person", label: t.kinds.person },
  ];
  return <RadioGroup name="kind" label={t.poc.kind} hint={useMessages(applicationHelpMessages).poc.kind} choices={choices} look="row" required />;
}
