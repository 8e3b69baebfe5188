import { Panel } from "@/components/ui/panel";
import { formatDateTime } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { resignationMessages } from "@/lib/i18n/messages/resignations";

type Request = { readonly reason: string; readonly requestedAt: Date };

/** What a committee member asked for, and what the decision on it brings about (6(2)). */
export function ResignationPanel({ locale, request }: { locale: Locale; request: Request }) {
  const t = resignationMessages[locale];
  return (
    <Panel title={t.panel} description={formatDateTime(request.requestedAt, locale)} className="print:break-inside-auto">
      <div className="grid gap-4">
        <p className="max-w-[44em] leading-175 whitespace-pre-line">{request.reason || t.noReason}</p>
        <p className="text-[0.9375rem] leading-170 text-solid-gray-700">{t.happens}</p>
        <p>
          <a href="/resignations">{t.title}</a>
        </p>
      </div>
    </Panel>
  );
}
