"use client";

import { useMessages } from "@/components/locale-provider";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextArea } from "@/components/ui/text-area";
import { applicationFieldMessages } from "@/lib/i18n/messages/application-fields";
import { applicationHelpMessages } from "@/lib/i18n/messages/application-help";

const points = ["scope", "policy", "confidentiality", "threats"] as const;

/** 1(2), R1.2: the four points of a CSIRT, each answered with yes or no and a remark beside it. */
export function SelfAssessmentFields() {
  const { selfAssessment: labels, answers } = useMessages(applicationFieldMessages);
  const { selfAssessment: help } = useMessages(applicationHelpMessages);
  const choices = [
    { value: "yes", label: answers.yes },
    { value: "no", label: answers.no },
  ];
  return (
    <ol className="grid">
      {points.map((point) => (
        <li key={point} className="grid items-start gap-x-8 gap-y-4 border-b border-line py-6 first:pt-0 xl:grid-cols-2">
          <RadioGroup name={`${point}Answer`} label={labels[`${point}Answer`]} hint={help[point]} choices={choices} look="row" required />
          <TextArea name={`${point}Remark`} label={labels[`${point}Remark`]} rows={2} limit={1000} required="optional" />
        </li>
      ))}
    </ol>
  );
}
