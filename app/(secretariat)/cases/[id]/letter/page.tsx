import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { SearchX } from "lucide-react";
import { LetterForm } from "@/components/cases/letter-form";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { SearchBox } from "@/components/ui/filter-field";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { editionAt } from "@/lib/bylaws/edition-in-force";
import { caseView } from "@/lib/cases/queries";
import { formatCount, formatDate } from "@/lib/i18n/format";
import { caseStepMessages } from "@/lib/i18n/messages/case-steps";
import { caseMessages } from "@/lib/i18n/messages/cases";
import { navigationMessages } from "@/lib/i18n/messages/navigation";
import { civilDateAt } from "@/lib/kernel/civil-date";
import { rosterList } from "@/lib/members/queries";
import { rosterFilter } from "@/lib/members/schema";
import { requireOffice } from "@/lib/web/caller";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { registerLetterAction } from "./actions";

const most = 10;

export async function generateMetadata(): Promise<Metadata> {
  return { title: caseStepMessages[await requestLocale()].letter.title };
}

export default async function LetterPage({ params, searchParams }: { params: Promise<{ id: string }>; searchParams: PageQuery }) {
  const [caller, locale, { id }, query] = await Promise.all([requireOffice("secretariat"), requestLocale(), params, searchParams]);
  const file = await caseView(caller, id);
  if (!file) notFound();
  const path = `/cases/${file.id}`;
  if (!file.may.registerLetter) redirect(path);
  const t = caseStepMessages[locale].letter;
  const { title, crumbs, numbered } = caseMessages[locale];
  const today = civilDateAt(caller.at, editionAt(caller.at).timeZone);
  const { q } = rosterFilter.parse({ q: query.q });
  const found = q ? await rosterList({ q, initial: null, page: 1, on: today }) : undefined;
  const asked = file.recommendation?.state === "requested" ? file.recommendation.member : undefined;
  const teams = found
    ? found.rows.slice(0, most).map(({ memberId, shortName, organisationName, joinedOn }) => ({ memberId, shortName, detail: `${organisationName}${locale === "ja" ? "　" : ", "}${t.joined(formatDate(joinedOn, locale))}` }))
    : asked
      ? [{ memberId: asked.id, shortName: asked.shortName, detail: `${asked.organisationName}${locale === "ja" ? "　" : ". "}${t.asked}` }]
      : [];
  const trail = [{ label: title, href: "/cases" }, { label: `${numbered(file.number)} ${file.shortName || navigationMessages[locale].unnamed}`, href: path }, { label: t.title }];
  return (
    <>
      <PageHeader trail={<Breadcrumbs label={crumbs} trail={trail} />} title={t.title} lead={t.lead} />
      <FilterBar key={`search ${q}`} label={t.search} submitLabel={t.searchSubmit} action={`${path}/letter`}>
        <SearchBox label={`${t.search}${locale === "ja" ? "（" : " ("}${t.searchHint}${locale === "ja" ? "）" : ")"}`} defaultValue={q} />
      </FilterBar>
      {found && found.total > 0 && (
        <p role="status" className="text-[0.9375rem] text-solid-gray-700">
          {t.found(formatCount(found.total, locale))}
          {found.total > most && ` ${t.more(most)}`}
        </p>
      )}
      {teams.length > 0 ? (
        <LetterForm key={`form ${q}`} locale={locale} applicationId={file.id} teams={teams} today={today} action={registerLetterAction} />
      ) : (
        <Panel>
          <EmptyState icon={<SearchX aria-hidden />} title={found ? t.none : t.find} />
        </Panel>
      )}
    </>
  );
}
