import { TextField } from "@/components/ui/text-field";
import type { Edition } from "@/lib/bylaws/edition";
import { formatDeadline } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { puttingMessages } from "@/lib/i18n/messages/putting";
import { addDays, civilDateAt } from "@/lib/kernel/civil-date";

/** A week in which to vote is usual; the edition says how many days it is at least (A46). */
const usualDays = 7;
const usualTime = "17:00";
const dayMilliseconds = 86_400_000;

export function usualClosing(now: Date, { timeZone }: Edition) {
  return { closesOn: addDays(civilDateAt(now, timeZone), usualDays), closesTime: usualTime };
}

/** Until when the committee votes. */
export function ClosingFields({ locale, edition, now }: { locale: Locale; edition: Edition; now: Date }) {
  const t = puttingMessages[locale];
  const days = edition.committee.electronicSessionDays;
  const earliest = new Date(now.getTime() + days * dayMilliseconds);
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField name="closesOn" kind="date" label={t.closesOn} min={civilDateAt(earliest, edition.timeZone)} required />
        <TextField name="closesTime" kind="time" label={t.closesTime} required />
      </div>
      <p className="-mt-1 text-[0.875rem] leading-160 text-solid-gray-700">{t.closesHint(days, formatDeadline(earliest, locale))}</p>
    </>
  );
}
