import { verdict } from "@/lib/decisions/rules/verdict";
import type { Edition } from "@/lib/bylaws/edition";
import type { Locale } from "@/lib/i18n/locale";
import { puttingMessages } from "@/lib/i18n/messages/putting";

export type Voter = { readonly id: string; readonly name: string; readonly team: string | null };

/** 6(2): who will vote and what carries, by the same rule that will close the decision. */
export function Electorate({ locale, voters, edition }: { locale: Locale; voters: readonly Voter[]; edition: Edition }) {
  const t = puttingMessages[locale];
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
