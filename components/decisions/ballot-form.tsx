"use client";

import { useMessages } from "@/components/locale-provider";
import { ActionForm } from "@/components/ui/action-form";
import { FormActions } from "@/components/ui/form-actions";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { voteChoices, type VoteChoice } from "@/lib/decisions/types";
import { ballotMessages } from "@/lib/i18n/messages/ballot";
import { decisionMessages } from "@/lib/i18n/messages/decisions";
import type { FormAction } from "@/lib/kernel/form-state";

type BallotFormProps = {
  action: FormAction;
  decisionId: string;
  /** Made anew with each page: the same submit twice is one vote, the next one another. */
  idempotencyKey: string;
  choice: VoteChoice | null;
};

export function BallotForm({ action, decisionId, idempotencyKey, choice }: BallotFormProps) {
  const t = useMessages(ballotMessages).ballot;
  const { choices, choiceHints } = useMessages(decisionMessages);
  return (
    <ActionForm action={action} hidden={{ decisionId, idempotencyKey }} aria-label={t.title}>
      <RadioGroup
        name="choice"
        label={t.question}
        look="cards"
        defaultValue={choice ?? undefined}
        choices={voteChoices.map((value) => ({ value, label: choices[value], hint: choiceHints[value] }))}
        required
      />
      <FormActions>
        <SubmitButton size="large">{choice ? t.change : t.cast}</SubmitButton>
      </FormActions>
    </ActionForm>
  );
}
