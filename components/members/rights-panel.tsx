import { ArticleLink } from "@/components/bylaws/article-link";
import { Panel } from "@/components/ui/panel";
import type { Locale } from "@/lib/i18n/locale";
import { myMessages } from "@/lib/i18n/messages/my";
import type { Duty, Right } from "@/lib/members/rules/rights-and-duties";

type Provision<C> = { readonly code: C; readonly article: string };

type RightsPanelProps = { locale: Locale; rights: readonly Provision<Right>[]; duties: readonly Provision<Duty>[] };

/** 4(1)2), 4(1)3), 4(1)4): what the team may do and what it owes, each with its article. */
export function RightsPanel({ locale, rights, duties }: RightsPanelProps) {
  const t = myMessages[locale].rights;
  return (
    <Panel title={t.title}>
      <div className="grid gap-6">
        <Provisions locale={locale} title={t.rights} items={rights.map(({ code, article }) => ({ text: t.right[code], article }))} />
        <Provisions locale={locale} title={t.duties} items={duties.map(({ code, article }) => ({ text: t.duty[code], article }))} />
      </div>
    </Panel>
  );
}

/** Neighbours on one article share its link. */
function Provisions({ locale, title, items }: { locale: Locale; title: string; items: readonly { text: string; article: string }[] }) {
  const articles = [...new Set(items.map(({ article }) => article))];
  return (
    <section className="grid gap-3">
      <h3 className="text-std-16B-170">{title}</h3>
      {articles.map((article) => (
        <div key={article} className="grid gap-1.5">
          <ul className="grid list-disc gap-1 pl-5 text-[0.9375rem] leading-160 marker:text-solid-gray-536">
            {items
              .filter((item) => item.article === article)
              .map(({ text }) => (
                <li key={text}>{text}</li>
              ))}
          </ul>
          <p className="pl-5">
            <ArticleLink article={article} locale={locale} />
          </p>
        </div>
      ))}
    </section>
  );
}
