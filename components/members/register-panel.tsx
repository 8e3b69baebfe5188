import { DescriptionList } from "@/components/ui/description-list";
import { Panel } from "@/components/ui/panel";
import { formatDateWithEra } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { decisionMessages } from "@/lib/i18n/messages/decisions";
import { memberMessages } from "@/lib/i18n/messages/members";
import type { PeriodItem } from "./member-types";

type RegisterPanelProps = {
  locale: Locale;
  register: { readonly corporateNumber: string | null; readonly periods: readonly PeriodItem[]; readonly applicationId: string | null };
};

/** 6(5): what only those who keep the register read of a member, with the way to its case. */
export function RegisterPanel({ locale, register: { corporateNumber, periods, applicationId } }: RegisterPanelProps) {
  const { page: t, fields } = memberMessages[locale];
  return (
    <Panel title={t.register} footer={applicationId && <a href={`/cases/${applicationId}`}>{t.caseFile}</a>}>
      <DescriptionList
        dense
        narrow
        items={[
          { term: fields.corporateNumber, detail: corporateNumber ? <span className="tabular-nums">{corporateNumber}</span> : fields.none },
          {
            term: t.periods,
            detail: (
              <ul className="grid gap-2">
                {periods.map((period) => (
                  <li key={period.joinedOn}>
                    <Period locale={locale} period={period} />
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
      />
    </Panel>
  );
}

function Period({ locale, period: { joinedOn, endedOn, source, decision } }: { locale: Locale; period: PeriodItem }) {
  const t = memberMessages[locale].page;
  const from = formatDateWithEra(joinedOn, locale);
  return (
    <>
      {endedOn ? t.until(from, formatDateWithEra(endedOn, locale)) : t.since(from)}
      <span className="block text-[0.875rem] text-solid-gray-700">
        {decision ? <a href={`/decisions/${decision.id}`}>{decisionMessages[locale].numbered(decision.number)}</a> : t.carriedOver(source ?? "")}
      </span>
    </>
  );
}
