import { LinkButton } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { departureMessages } from "@/lib/i18n/messages/departures";
import type { CivilDate } from "@/lib/kernel/civil-date";
import type { NoticeItem } from "./departure-types";

/** R6.45: what those who spoke for a team that has left still read of it. */
export function DepartedTeams({ locale, departed }: { locale: Locale; departed: readonly (NoticeItem & { joinedOn: CivilDate })[] }) {
  if (departed.length === 0) return null;
  const { departed: t, channels } = departureMessages[locale];
  const day = (on: CivilDate) => formatDate(on, locale);
  return (
    <Panel
      title={t.title}
      footer={
        <LinkButton href="/apply" tone="secondary" size="small">
          {t.apply}
        </LinkButton>
      }
    >
      <div className="grid gap-4 leading-170">
        {departed.map(({ id, member, joinedOn, effectiveOn, receivedOn, channel, giverName }) => (
          <div key={id} className="grid gap-1">
            <p className="font-700">{t.text(member?.teamName ?? "", day(joinedOn), day(effectiveOn))}</p>
            <p className="text-[0.9375rem] text-solid-gray-700">{t.given(day(receivedOn), channels[channel], giverName)}</p>
          </div>
        ))}
        <p>{t.stays}</p>
      </div>
    </Panel>
  );
}
