import type { ReactNode } from "react";
import { DescriptionList } from "@/components/ui/description-list";
import { formatDateWithEra } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { applicationFieldMessages } from "@/lib/i18n/messages/application-fields";
import { dossierMessages } from "@/lib/i18n/messages/dossier";
import { memberMessages } from "@/lib/i18n/messages/members";
import type { KnownTeam } from "./member-types";

/** What the register knows of a team, as far as the reader may know it. */
export function TeamFacts({ locale, team }: { locale: Locale; team: KnownTeam }) {
  const labels = applicationFieldMessages[locale];
  const t = memberMessages[locale].fields;
  const unset = <span className="text-solid-gray-700">{t.unset}</span>;
  const facts: [string, ReactNode][] = [
    [labels.team.teamName, team.teamName],
    [labels.team.shortName, <Read key="short" name={team.shortName} reading={team.reading} />],
    [labels.team.organisationName, <Read key="organisation" name={team.organisationName} reading={team.organisationReading} />],
    [labels.team.website, team.website ? <Outside key="website" href={team.website} note={dossierMessages[locale].opensNewPage} /> : unset],
  ];
  const { establishedOn, constituency, purpose, scope } = team;
  if (establishedOn !== undefined) {
    facts.push(
      [labels.team.establishedOn, establishedOn ? formatDateWithEra(establishedOn, locale) : unset],
      [labels.team.constituency, <Text key="constituency" text={constituency} unset={unset} />],
      [labels.purpose.purpose, <Text key="purpose" text={purpose} unset={unset} />],
      [labels.purpose.scope, <Text key="scope" text={scope} unset={unset} />],
    );
  }
  return <DescriptionList dense items={facts.map(([term, detail]) => ({ term, detail }))} />;
}

function Read({ name, reading }: { name: string; reading: string | undefined }) {
  return (
    <span className="flex flex-wrap items-baseline gap-x-3">
      {name}
      {reading && (
        <span lang="ja" className="text-[0.875rem] text-solid-gray-700">
          {reading}
        </span>
      )}
    </span>
  );
}

function Text({ text, unset }: { text: string | undefined; unset: ReactNode }) {
  return text ? <p className="max-w-[44em] whitespace-pre-line">{text}</p> : unset;
}

/** The member's own page: the reader leaves this one open, and that site learns nothing of where they came from. */
function Outside({ href, note }: { href: string; note: string }) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow" className="break-all">
      {href}
      <span className="sr-only"> ({note})</span>
    </a>
  );
}
