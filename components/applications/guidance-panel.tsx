import { ArticleLink } from "@/components/bylaws/article-link";
import { Panel } from "@/components/ui/panel";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { applicationMessages } from "@/lib/i18n/messages/applications";

/** 6(5), R6.44: whether the secretariat has explained the procedure. */
export function GuidancePanel({ locale, guidedAt }: { locale: Locale; guidedAt: Date | null }) {
  const t = applicationMessages[locale].guidance;
  return (
    <Panel title={t.title} aside={<ArticleLink article="6(5)" locale={locale} />}>
      <p className="leading-170">{guidedAt ? t.done(formatDate(guidedAt, locale)) : t.open}</p>
    </Panel>
  );
}
