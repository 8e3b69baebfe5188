import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { Panel } from "@/components/ui/panel";
import type { PlannedSeat } from "@/lib/committee/types";
import type { Locale } from "@/lib/i18n/locale";
import { seatPlanMessages } from "@/lib/i18n/messages/seat-plan";
import { seatMessages } from "@/lib/i18n/messages/seats";

type SeatAfter = PlannedSeat & { readonly year: number };

/** Who would sit where after the plan, and until which assembly. */
export function PlannedSeats({ locale, seats, most }: { locale: Locale; seats: readonly SeatAfter[]; most: number }) {
  const [t, s] = [seatPlanMessages[locale], seatMessages[locale]];
  const rows = Array.from({ length: most }, (_, place) => ({ seat: place + 1, held: seats.find(({ seat }) => seat === place + 1) }));
  return (
    <Panel flush title={t.after}>
      <DataTable
        caption={t.after}
        captionHidden
        columns={[
          { key: "seat", header: s.columns.seat, primary: true, nowrap: true, cell: ({ seat }) => <span className="tabular-nums">{s.seat(seat)}</span> },
          { key: "cohort", header: t.fields.cohort, nowrap: true, cell: ({ held }) => held && s.cohort(held.cohort) },
          { key: "name", header: s.columns.name, nowrap: true, cell: ({ held }) => (held ? held.name || t.unnamed : <Badge tone="warning">{s.vacant}</Badge>) },
          { key: "kind", header: s.columns.kind, nowrap: true, cell: ({ held }) => held && (held.expert ? <Badge tone="info">{t.expert}</Badge> : t.member) },
          { key: "until", header: s.columns.until, cell: ({ held }) => held && s.until.year(held.year) },
        ]}
        rows={rows}
        rowKey={({ seat }) => String(seat)}
        rowTone={({ held }) => (held ? undefined : "marked")}
      />
    </Panel>
  );
}
