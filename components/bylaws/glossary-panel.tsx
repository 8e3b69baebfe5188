import { DescriptionList } from "@/components/ui/description-list";
import { Panel } from "@/components/ui/panel";
import { articleAnchor } from "@/lib/bylaws/article-href";
import type { Locale } from "@/lib/i18n/locale";
import { glossary } from "@/lib/i18n/messages/glossary";
import { rulesMessages } from "@/lib/i18n/messages/rules";

/** R1.1: the words of the rules. */
export function GlossaryPanel({ locale }: { locale: Locale }) {
  const items = Object.entries(glossary).map(([key, { term, meaning, article }]) => ({
    key,
    term: <span className="font-700 text-solid-gray-900">{term[locale]}</span>,
    detail: (
      <>
        {meaning[locale]}{" "}
        <a href={`#${articleAnchor(article)}`} className="whitespace-nowrap">
          {article}
        </a>
      </>
    ),
  }));
  return (
    <Panel id="glossary" title={rulesMessages[locale].glossary}>
      <DescriptionList items={items} dense />
    </Panel>
  );
}
