import { DescriptionList } from "@/components/ui/description-list";
import { Panel } from "@/components/ui/panel";
import type { LetterChannel } from "@/lib/applications/types";
import type { Finding } from "@/lib/bylaws/finding";
import { formatDateTime } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { dossierMessages } from "@/lib/i18n/messages/dossier";
import type { SeniorityFacts } from "@/lib/members/rules/seniority";
import { SeniorityNotice } from "./seniority-notice";

export type Letter = {
  readonly text: string;
  readonly channel: LetterChannel | null;
  readonly authorName: string | null;
  readonly answeredAt: Date | null;
  readonly member: { readonly id: string; readonly shortName: string; readonly teamName: string };
  /** On the day on which the letter was submitted (A4). */
  readonly seniority: Finding<SeniorityFacts> | null;
  /** The same on the day of the decision; null where the recommender is a member no more. Absent: not looked at again. */
  readonly recheck?: Finding<SeniorityFacts> | null;
};

/** The letter of recommendation, from whom it is, and whether they may recommend. */
export function LetterPanel({ locale, letter }: { locale: Locale; letter: Letter | null }) {
  const t = dossierMessages[locale];
  if (!letter)
    return (
      <Panel title={t.letterTitle} id="letter">
        <p className="text-solid-gray-700">{t.noLetter}</p>
      </Panel>
    );
  const { text, channel, authorName, answeredAt, member, seniority, recheck } = letter;
  return (
    <Panel title={t.letterTitle} id="letter" className="print:break-inside-auto">
      <div className="grid gap-5">
        <DescriptionList
          dense
          items={[
            { term: t.from, detail: <a href={`/members/${member.id}`}>{member.teamName}</a> },
            ...(authorName ? [{ term: t.author, detail: authorName }] : []),
            ...(answeredAt ? [{ term: t.received, detail: formatDateTime(answeredAt, locale) }] : []),
            ...(channel ? [{ term: t.channel, detail: t.channels[channel] }] : []),
          ]}
        />
        {text && <p className="max-w-[44em] border-l-4 border-line pl-5 leading-175 whitespace-pre-line">{text}</p>}
        {seniority && <SeniorityNotice locale={locale} seniority={seniority} recheck={recheck} />}
      </div>
    </Panel>
  );
}
