import { ArticleLink } from "@/components/bylaws/article-link";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import type { SectionName } from "@/lib/applications/types";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { applicationHelpMessages } from "@/lib/i18n/messages/application-help";
import { applicationMessages } from "@/lib/i18n/messages/applications";
import { sectionMessages } from "@/lib/i18n/messages/sections";
import type { OwnCase } from "./case-types";
import { sectionArticles } from "./section-articles";

type SectionHeaderProps = { locale: Locale; application: Pick<OwnCase, "id" | "state" | "returns">; section: SectionName };

/** What a part of the form is for, and why it was sent back if it was. */
export function SectionHeader({ locale, application: { id, state, returns }, section }: SectionHeaderProps) {
  const t = applicationMessages[locale];
  const title = sectionMessages[locale][section];
  const [last] = returns;
  const returned = state === "returned" ? last?.reasons.find((reason) => reason.section === section) : undefined;
  return (
    <>
      <PageHeader
        trail={<Breadcrumbs label={t.section.trail} trail={[{ label: t.title, href: `/application/${id}` }, { label: title }]} />}
        title={title}
        status={<ArticleLink article={sectionArticles[section]} locale={locale} />}
        lead={applicationHelpMessages[locale][section].lead}
      />
      {returned && last && (
        <Notice tone="warning" title={t.section.returned(formatDate(last.at, locale))}>
          <p className="whitespace-pre-line">{returned.reason}</p>
        </Notice>
      )}
    </>
  );
}
