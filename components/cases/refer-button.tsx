import { ConfirmButton } from "@/components/ui/confirm-button";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import type { Edition } from "@/lib/bylaws/edition";
import { verdict } from "@/lib/decisions/rules/verdict";
import { formatDeadline } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { caseStepMessages } from "@/lib/i18n/messages/case-steps";
import { addDays, civilDateAt } from "@/lib/kernel/civil-date";
import type { FormAction } from "@/lib/kernel/form-state";

export type Voter = { readonly id: string; readonly name: string; readonly team: string | null };

type ReferButtonProps = { locale: Locale; applicationId: string; again: boolean; voters: readonly Voter[]; edition: Edition; now: Date; action: FormAction };

/** A week in which to vote is usual; the edition says how many days it is at least (A46). */
const usualDays = 7;
const usualTime = "17:00";
const dayMilliseconds = 86_400_000;

/** 4(1)4): puts the case to the committee, after saying who votes, until when, and what carries. */
export function ReferButton({ locale, applicationId, again, voters, edition, now, action }: ReferButtonProps) {
  const t = caseStepMessages[locale].refer;
  if (voters.length === 0)
    return (
      <Notice tone="warning" actions={<LinkButton href="/offices" tone="secondary" size="small">{t.toOffices}</LinkButton>}>
        {t.nobody}
      </Notice>
    );
  const days = edition.committee.electronicSessionDays;
  const today = civilDateAt(now, edition.timeZone);
  const earliest = new Date(now.getTime() + days * dayMilliseconds);
  return (
    <ConfirmButton
      action={action}
      hidden={{ applicationId }}
      initialValues={{ closesOn: addDays(today, usualDays), closesTime: usualTime }}
      label={again ? t.again : t.button}
      title={t.title}
      confirmLabel={t.confirm}
      tone="primary"
    >
      <p>{t.happens(voters.length)}</p>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField name="closesOn" kind="date" label={t.closesOn} min={civilDateAt(earliest, edition.timeZone)} required />
        <TextField name="closesTime" kind="time" label={t.closesTime} required />
      </div>
      <p className="-mt-1 text-[0.875rem] leading-160 text-solid-gray-700">{t.closesHint(days, formatDeadline(earliest, locale))}</p>
      <Electorate locale={locale} voters={voters} edition={edition} />
    </ConfirmButton>
  );
}

/** 6(2): who will vote and what carries, by the same rule that will close the decision. */
function Electorate({ locale, voters, edition }: Pick<ReferButtonProps, "locale" | "voters" | "edition">) {
  const t = caseStepMessages[locale].refer;
  const nobody = { inOffice: voters.length, recused: 0, present: 0, yes: 0, no: 0, abstain: 0 };
  const { present } = verdict("ordinary", nobody, edition).required;
  const { yes } = verdict("ordinary", { ...nobody, present }, edition).required;
  return (
    <div className="grid gap-2 rounded-8 bg-canvas p-4 text-[0.9375rem] leading-160">
      <p className="font-700">{t.voters(voters.length)}</p>
      <ul className="grid gap-x-4 gap-y-0.5 sm:grid-cols-2">
        {voters.map(({ id, name, team }) => (
          <li key={id}>
            {name}
            <span className="ml-2 text-[0.8125rem] text-solid-gray-700">{team ?? t.expert}</span>
          </li>
        ))}
      </ul>
      <p>{t.needs(voters.length, present, yes)}</p>
      <p className="text-[0.875rem] text-solid-gray-700">{t.recusals}</p>
    </div>
  );
}
