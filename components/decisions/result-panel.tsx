import { StatusBadge } from "@/components/ui/badge";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { StatTile, StatTiles } from "@/components/ui/stat-tile";
import { articleHref } from "@/lib/bylaws/article-href";
import type { Locale } from "@/lib/i18n/locale";
import { decisionMessages } from "@/lib/i18n/messages/decisions";
import type { DecisionFile } from "./decision-types";
import { ReadingsTable } from "./readings-table";
import { RollCall } from "./roll-call";
import { outcomeTones } from "./standing";

/** What was decided, in the words and numbers that were stored at closing, with every vote by name. */
export function ResultPanel({ locale, decision }: { locale: Locale; decision: DecisionFile }) {
  const t = decisionMessages[locale];
  const { outcome, verdict, sentence, edition } = decision;
  if (!outcome) return null;
  return (
    <Panel id="result" title={t.result.title} aside={<StatusBadge tone={outcomeTones[outcome]}>{t.outcomes[outcome]}</StatusBadge>} className="print:break-inside-auto">
      <div className="grid gap-6">
        {sentence && (
          <div className="grid gap-1 text-[1.0625rem] leading-175">
            {sentencesOf(sentence[locale]).map((one) => (
              <p key={one}>{one}</p>
            ))}
          </div>
        )}
        {!verdict && <p className="leading-175">{t.result.withdrawn}</p>}
        {verdict?.disputed && (
          <Notice tone="warning" title={t.result.disputedTitle}>
            {t.result.disputedText}
          </Notice>
        )}
        {verdict && (
          <>
            <Numbers locale={locale} verdict={verdict} />
            <RollCall locale={locale} electors={decision.electors} />
            <div className="grid gap-3">
              <ReadingsTable locale={locale} verdict={verdict} edition={edition} />
              <p className="text-[0.875rem] text-solid-gray-700">
                {t.result.edition(edition.id)}
                <a href={articleHref(verdict.article)} className="ml-2">
                  {verdict.article}
                </a>
              </p>
            </div>
          </>
        )}
      </div>
    </Panel>
  );
}

/** The stored text, one sentence a line: the quorum, then the vote. */
function sentencesOf(text: string): string[] {
  return text.split(/(?<=。)(?=.)|(?<=\.) (?=\p{Lu})/u);
}

function Numbers({ locale, verdict: { count, required, bases, quorate } }: { locale: Locale; verdict: NonNullable<DecisionFile["verdict"]> }) {
  const t = decisionMessages[locale].result;
  return (
    <StatTiles>
      <StatTile label={t.present} value={count.present} unit={t.people} note={`${t.ofBase(bases.quorum)}${locale === "ja" ? "、" : ", "}${t.required(required.present)}`} />
      <StatTile label={t.yes} value={count.yes} unit={t.people} note={quorate ? t.required(required.yes) : undefined} />
      <StatTile label={t.no} value={count.no} unit={t.people} />
      <StatTile label={t.abstain} value={count.abstain} unit={t.people} />
    </StatTiles>
  );
}
