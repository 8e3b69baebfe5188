import { ArticleLink } from "@/components/bylaws/article-link";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { departureMessages } from "@/lib/i18n/messages/departures";
import { officeMessages } from "@/lib/i18n/messages/offices";
import type { FormAction } from "@/lib/kernel/form-state";
import type { NoticeOffice } from "./departure-types";
import { TakeBack } from "./take-back";

type OfficeNoticePanelProps = { locale: Locale; term: NoticeOffice; give: FormAction; takeBack: FormAction };

/** 6(6)3): an office of one's own that ends by notice, with the notice that waits or the way to give one. */
export function OfficeNoticePanel({ locale, term, give, takeBack }: OfficeNoticePanelProps) {
  const { office: t, leave } = departureMessages[locale];
  const { id, article, startsAt, endsAt, earliest, notice } = term;
  const office = officeMessages[locale][term.office];
  const last = endsAt && formatDate(new Date(endsAt.getTime() - 1), locale);
  return (
    <Panel title={t.title} aside={<ArticleLink article={article} locale={locale} />}>
      <div className="grid gap-4 leading-170">
        <p>{t.term(office, formatDate(startsAt, locale), last)}</p>
        {notice ? (
          <Notice tone="warning" title={t.pending(formatDate(notice.effectiveOn, locale))} actions={<TakeBack locale={locale} departureId={notice.departureId} asStaff={false} action={takeBack} />} />
        ) : (
          <>
            <p>{t.text(office)}</p>
            <ConfirmButton action={give} hidden={{ termId: id }} label={t.button} title={t.question(office)} confirmLabel={t.confirm} tone="dangerQuiet" size="small">
              <p>{t.happens}</p>
              <TextField name="effectiveOn" kind="date" label={t.effectiveOn} hint={leave.effectiveOnHint(formatDate(earliest, locale))} min={earliest} required="optional" />
              <TextArea name="reason" label={leave.reason} hint={leave.reasonHint} limit={1000} rows={2} required="optional" />
            </ConfirmButton>
          </>
        )}
      </div>
    </Panel>
  );
}
