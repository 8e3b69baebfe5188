import { Notice } from "@/components/ui/notice";
import type { SeatBoard } from "@/lib/committee/rules/seat-board";
import type { Locale } from "@/lib/i18n/locale";
import { seatMessages } from "@/lib/i18n/messages/seats";
import { CommitteeAlerts } from "./committee-alerts";

/** What is not as it should be on the day of the board: of the committee, and of what is on record. */
export function BoardAlerts({ locale, board, counted }: { locale: Locale; board: SeatBoard; counted: boolean }) {
  const { alerts: t, list } = seatMessages[locale];
  return (
    <div className="grid gap-3 empty:hidden">
      <CommitteeAlerts locale={locale} findings={board} />
      {board.overdue.length > 0 && (
        <Notice tone="warning" title={t.overdue(list(board.overdue))}>
          {t.overdueText}
        </Notice>
      )}
      {!counted && <Notice title={t.noAssemblies}>{t.noAssembliesText}</Notice>}
    </div>
  );
}
