import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import type { ChainFault } from "@/lib/audit/verification";
import { formatCount } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { recordMessages } from "@/lib/i18n/messages/records";

type ChainResult = { readonly records: number } & ({ readonly intact: true; readonly hash: string } | { readonly intact: false; readonly fault: ChainFault });

/** Whether the record is as it was written; computed only when asked for, since it reads all of it. */
export function ChainCheck({ locale, result }: { locale: Locale; result: ChainResult | undefined }) {
  const t = recordMessages[locale];
  return (
    <Panel title={t.checkTitle} id="check">
      <div className="grid gap-4">
        <p className="max-w-[44em] text-[0.9375rem] leading-170 text-solid-gray-700">{t.checkText}</p>
        {result?.intact === true && (
          <Notice tone="success" title={t.intact(formatCount(result.records, locale))}>
            {t.head}: <span className="font-mono text-[0.875rem] break-all">{result.hash}</span>
          </Notice>
        )}
        {result?.intact === false && (
          <Notice tone="danger" title={t.broken(result.fault.seq.toString())}>
            {t.faults[result.fault.reason]} {t.brokenAdvice}
          </Notice>
        )}
        <div>
          <LinkButton href="/records?check=1#check" tone="secondary" size="small">
            {t.check}
          </LinkButton>
        </div>
      </div>
    </Panel>
  );
}
