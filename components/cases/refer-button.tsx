import { ClosingFields, usualClosing } from "@/components/decisions/closing-fields";
import { Electorate, type Voter } from "@/components/decisions/electorate";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Edition } from "@/lib/bylaws/edition";
import type { Locale } from "@/lib/i18n/locale";
import { caseStepMessages } from "@/lib/i18n/messages/case-steps";
import { puttingMessages } from "@/lib/i18n/messages/putting";
import type { FormAction } from "@/lib/kernel/form-state";

type ReferButtonProps = { locale: Locale; applicationId: string; again: boolean; voters: readonly Voter[]; edition: Edition; now: Date; action: FormAction };

/** 4(1)4): puts the case to the committee, after saying who votes, until when, and what carries. */
export function ReferButton({ locale, applicationId, again, voters, edition, now, action }: ReferButtonProps) {
  const t = caseStepMessages[locale].refer;
  const putting = puttingMessages[locale];
  if (voters.length === 0)
    return (
      <Notice tone="warning" actions={<LinkButton href="/offices" tone="secondary" size="small">{putting.toOffices}</LinkButton>}>
        {putting.nobody}
      </Notice>
    );
  return (
    <ConfirmButton
      action={action}
      hidden={{ applicationId }}
      initialValues={usualClosing(now, edition)}
      label={again ? t.again : t.button}
      title={t.title}
      confirmLabel={t.confirm}
      tone="primary"
    >
      <p>
        {putting.happens(voters.length)}
        {t.cannotTakeBack}
      </p>
      <ClosingFields locale={locale} edition={edition} now={now} />
      <Electorate locale={locale} voters={voters} edition={edition} />
    </ConfirmButton>
  );
}
