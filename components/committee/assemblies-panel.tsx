import { DataTable } from "@/components/ui/data-table";
import { Panel } from "@/components/ui/panel";
import type { AssemblyDay } from "@/lib/committee/types";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { seatMessages } from "@/lib/i18n/messages/seats";

/** The assemblies by which the terms are counted, the latest first. */
export function AssembliesPanel({ locale, assemblies }: { locale: Locale; assemblies: readonly (AssemblyDay & { source: string })[] }) {
  const { assemblies: title, assemblyColumns: t, kinds } = seatMessages[locale];
  if (assemblies.length === 0) return null;
  return (
    <Panel flush title={title}>
      <DataTable
        caption={title}
        captionHidden
        columns={[
          { key: "day", header: t.day, primary: true, nowrap: true, cell: ({ heldOn }) => <span className="tabular-nums">{formatDate(heldOn, locale)}</span> },
          { key: "kind", header: t.kind, nowrap: true, cell: ({ kind }) => kinds[kind] },
          { key: "source", header: t.source, cell: ({ source }) => <span className="text-[0.875rem] leading-160">{source}</span> },
        ]}
        rows={assemblies}
        rowKey={({ heldOn }) => heldOn}
      />
    </Panel>
  );
}
