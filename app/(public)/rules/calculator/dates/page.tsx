import type { Metadata } from "next";
import { DateCalculator } from "@/components/calculator/date-calculator";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { LinkButton } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { Tabs } from "@/components/ui/tabs";
import { editionAt } from "@/lib/bylaws/edition-in-force";
import { dateFields, exampleDates, typedRule, type TypedDates } from "@/lib/calculator/rules/typed-dates";
import { dateRuleNames } from "@/lib/calculator/types";
import { calculatorMessages } from "@/lib/i18n/messages/calculator";
import { dateCalculatorMessages } from "@/lib/i18n/messages/date-calculator";
import { civilDateAt } from "@/lib/kernel/civil-date";
import { currentCaller } from "@/lib/web/caller";
import { requestLocale } from "@/lib/web/locale";
import { firstOf, type PageQuery } from "@/lib/web/page-query";

export async function generateMetadata(): Promise<Metadata> {
  return { title: dateCalculatorMessages[await requestLocale()].title };
}

export default async function DateCalculatorPage({ searchParams }: { searchParams: PageQuery }) {
  const [{ at }, locale, query] = await Promise.all([currentCaller(), requestLocale(), searchParams]);
  const t = dateCalculatorMessages[locale];
  const rule = typedRule(firstOf(query.rule));
  const example = exampleDates(rule, civilDateAt(at, editionAt(at).timeZone));
  const asked: TypedDates = { rule, ...Object.fromEntries(dateFields[rule].map((name) => [name, firstOf(query[name]) ?? example[name] ?? ""])) };
  const { rules, trail } = calculatorMessages[locale];
  const tabs = dateRuleNames.map((name) => ({ href: `/rules/calculator/dates?rule=${name}`, label: t.rules[name], current: name === rule }));
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead}
        trail={<Breadcrumbs label={trail} trail={[{ label: rules, href: "/rules" }, { label: t.title }]} />}
        actions={<LinkButton href="/rules/calculator" tone="secondary">{t.verdicts}</LinkButton>}
        tabs={<Tabs label={t.choose} tabs={tabs} wrap />}
      />
      <DateCalculator key={rule} asked={asked} />
      <Panel title={t.programs}>
        <p>{t.programsText}</p>
      </Panel>
      <p className="text-[0.875rem] text-solid-gray-700">{t.advice}</p>
    </>
  );
}
