import type { Metadata } from "next";
import { RequiredHeadsTable } from "@/components/calculator/required-heads-table";
import { VerdictCalculator } from "@/components/calculator/verdict-calculator";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { LinkButton } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { editionAt } from "@/lib/bylaws/edition-in-force";
import { exampleQuestion, questionFields, type TypedQuestion } from "@/lib/calculator/rules/typed-question";
import { calculatorMessages } from "@/lib/i18n/messages/calculator";
import { civilDateAt } from "@/lib/kernel/civil-date";
import { currentCaller } from "@/lib/web/caller";
import { requestLocale } from "@/lib/web/locale";
import { firstOf, type PageQuery } from "@/lib/web/page-query";

export async function generateMetadata(): Promise<Metadata> {
  return { title: calculatorMessages[await requestLocale()].title };
}

export default async function CalculatorPage({ searchParams }: { searchParams: PageQuery }) {
  const [{ at }, locale, query] = await Promise.all([currentCaller(), requestLocale(), searchParams]);
  const t = calculatorMessages[locale];
  const edition = editionAt(at);
  const example = exampleQuestion(civilDateAt(at, edition.timeZone));
  const asked = Object.fromEntries(questionFields.map((name) => [name, firstOf(query[name]) ?? example[name]])) as TypedQuestion;
  const trail = [{ label: t.rules, href: "/rules" }, { label: t.title }];
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead}
        trail={<Breadcrumbs label={t.trail} trail={trail} />}
        actions={<LinkButton href="/rules/calculator/dates" tone="secondary">{t.dates}</LinkButton>}
      />
      <VerdictCalculator asked={asked} />
      <RequiredHeadsTable edition={edition} locale={locale} />
      <Panel title={t.programs}>
        <p>{t.programsText}</p>
      </Panel>
      <p className="text-[0.875rem] text-solid-gray-700">{t.advice}</p>
    </>
  );
}
