import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EditionsPanel } from "@/components/bylaws/editions-panel";
import { GlossaryPanel } from "@/components/bylaws/glossary-panel";
import { RulesChapter } from "@/components/bylaws/rules-chapter";
import { RulesContents } from "@/components/bylaws/rules-contents";
import { SettingsTable } from "@/components/bylaws/settings-table";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { chapters } from "@/lib/bylaws/articles";
import { editionAt, editions } from "@/lib/bylaws/edition-in-force";
import { formatDate } from "@/lib/i18n/format";
import { rulesMessages } from "@/lib/i18n/messages/rules";
import { currentCaller } from "@/lib/web/caller";
import { requestLocale } from "@/lib/web/locale";
import { firstOf, type PageQuery } from "@/lib/web/page-query";

export async function generateMetadata(): Promise<Metadata> {
  return { title: rulesMessages[await requestLocale()].title };
}

export default async function RulesPage({ searchParams }: { searchParams: PageQuery }) {
  const [{ at }, locale, query] = await Promise.all([currentCaller(), requestLocale(), searchParams]);
  const t = rulesMessages[locale];
  const inForce = editionAt(at);
  const wanted = firstOf(query.edition) ?? inForce.id;
  const edition = editions.find(({ id }) => id === wanted) ?? notFound();
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead}
        actions={
          <>
            <LinkButton href="/rules/calculator" tone="secondary">{t.calculator}</LinkButton>
            <LinkButton href="/rules/calculator/dates" tone="secondary">{t.dateCalculator}</LinkButton>
          </>
        }
      />
      {edition !== inForce && (
        <Notice tone="warning" title={t.older(formatDate(edition.effectiveOn, locale))} actions={<a href="/rules">{t.toCurrent}</a>} />
      )}
      <Notice title={t.adviceTitle}>{t.advice}</Notice>
      <EditionsPanel editions={editions} shown={edition} inForce={inForce} locale={locale} />
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_17rem] lg:gap-10">
        <div className="grid min-w-0 gap-12 max-lg:order-2">
          {chapters.map(({ number, provisions }) => (
            <RulesChapter key={number} number={number} provisions={provisions} edition={edition} locale={locale} />
          ))}
          <SettingsTable edition={edition} locale={locale} />
          <GlossaryPanel locale={locale} />
        </div>
        <RulesContents locale={locale} />
      </div>
    </>
  );
}
