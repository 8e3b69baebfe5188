import type { Metadata } from "next";
import { MailFilter } from "@/components/mail/mail-filter";
import { MailTable } from "@/components/mail/mail-table";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { formatCount } from "@/lib/i18n/format";
import { mailMessages } from "@/lib/i18n/messages/mail";
import { mailList } from "@/lib/mail/queries";
import { mayResendMails } from "@/lib/mail/policy";
import { mailFilter } from "@/lib/mail/schema";
import { requireOffice } from "@/lib/web/caller";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";

export async function generateMetadata(): Promise<Metadata> {
  return { title: mailMessages[await requestLocale()].title };
}

export default async function MailPage({ searchParams }: { searchParams: PageQuery }) {
  const [caller, locale, query] = await Promise.all([requireOffice("secretariat", "auditor"), requestLocale(), searchParams]);
  const t = mailMessages[locale];
  const filter = mailFilter.parse(query);
  const { q, state, page } = filter;
  const { rows, total, failed, pageSize } = await mailList(caller, filter);
  const counted = t.count(formatCount(total, locale));
  const href = (other: number) => `/mail?${new URLSearchParams({ ...(q && { q }), ...(state && { state }), page: String(other) })}`;
  return (
    <>
      <PageHeader title={t.title} lead={mayResendMails(caller.actor) ? t.lead : t.leadReading} />
      {failed > 0 && state !== "failed" && (
        <Notice tone="warning" title={t.failedNotice(formatCount(failed, locale))}>
          <a href="/mail?state=failed">{t.showFailed}</a>
        </Notice>
      )}
      <MailFilter locale={locale} q={q} state={state} />
      <div className="grid gap-3">
        <p className="text-[0.9375rem] text-solid-gray-700 tabular-nums">{counted}</p>
        <Panel flush>
          <MailTable locale={locale} rows={rows} count={counted} searched={q !== "" || state !== undefined} />
        </Panel>
        <Pagination page={page} pageCount={Math.ceil(total / pageSize)} href={href} texts={t} />
      </div>
    </>
  );
}
