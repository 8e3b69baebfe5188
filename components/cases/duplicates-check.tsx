import { Badge } from "@/components/ui/badge";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { caseCheckMessages } from "@/lib/i18n/messages/case-checks";
import type { CaseFile } from "./case-types";
import { Check } from "./check-list";

type DuplicatesCheckProps = { locale: Locale } & Pick<CaseFile["checks"], "members" | "cases">;

/** A1: whom the case resembles, on the register and among the open cases. Two teams of one body are no fault. */
export function DuplicatesCheck({ locale, members, cases }: DuplicatesCheckProps) {
  const t = caseCheckMessages[locale];
  const found = [
    ...members.map(({ memberId, joinedOn, endedOn, ...other }) => ({
      ...other,
      key: `${memberId}-${joinedOn}`,
      href: `/members/${memberId}`,
      what: endedOn ? t.memberUntil(formatDate(endedOn, locale)) : t.memberSince(formatDate(joinedOn, locale)),
    })),
    ...cases.map(({ id, number, ...other }) => ({ ...other, key: id, href: `/cases/${id}`, what: t.case(number) })),
  ];
  if (found.length === 0)
    return (
      <Check locale={locale} title={t.duplicates} standing="good">
        <p>{t.noDuplicates}</p>
      </Check>
    );
  return (
    <Check locale={locale} title={t.duplicates} standing="look">
      <ul className="grid gap-1.5">
        {found.map(({ key, href, what, shortName, teamName, organisationName, shared }) => (
          <li key={key} className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <a href={href}>{shortName || teamName || what}</a>
            <span className="text-[0.875rem] text-solid-gray-700">{[organisationName, what].filter(Boolean).join(locale === "ja" ? "　" : ", ")}</span>
            {shared.map((mark) => (
              <Badge key={mark} tone={mark === "team" ? "warning" : "neutral"}>
                {t.shared[mark]}
              </Badge>
            ))}
          </li>
        ))}
      </ul>
      <p className="text-[0.875rem] leading-160 text-solid-gray-700">{t.duplicatesText}</p>
    </Check>
  );
}
