import { ConfirmButton } from "@/components/ui/confirm-button";
import { DataTable, type Column } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { TextField } from "@/components/ui/text-field";
import type { HeldAssembly } from "@/lib/assembly/types";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { assemblyMessages } from "@/lib/i18n/messages/assembly";
import type { CivilDate } from "@/lib/kernel/civil-date";
import type { FormAction } from "@/lib/kernel/form-state";
import { AssemblyFields } from "./assembly-fields";

type AssemblyItem = HeldAssembly & { readonly elected: number };

/** The assemblies on record, the latest first, each with the way to correct it. */
export function AssemblyTable({ locale, assemblies, correct }: { locale: Locale; assemblies: readonly AssemblyItem[]; correct: FormAction }) {
  const t = assemblyMessages[locale];
  return (
    <Panel flush title={t.list}>
      <DataTable
        caption={t.list}
        captionHidden
        columns={columns(locale, correct)}
        rows={assemblies}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t.none}>{t.noneText}</EmptyState>}
      />
    </Panel>
  );
}

function columns(locale: Locale, correct: FormAction): Column<AssemblyItem>[] {
  const t = assemblyMessages[locale];
  const day = (date: CivilDate) => <span className="tabular-nums">{formatDate(date, locale)}</span>;
  return [
    { key: "heldOn", header: t.columns.heldOn, primary: true, nowrap: true, cell: ({ heldOn }) => day(heldOn) },
    { key: "closedOn", header: t.columns.closedOn, nowrap: true, cell: ({ closedOn }) => day(closedOn) },
    { key: "kind", header: t.columns.kind, nowrap: true, cell: ({ kind }) => t.kinds[kind] },
    { key: "elected", header: t.columns.elected, align: "end", nowrap: true, cell: ({ elected }) => <span className="tabular-nums">{t.people(elected)}</span> },
    { key: "source", header: t.columns.source, cell: ({ source }) => <span className="text-[0.875rem] leading-160">{source}</span> },
    { key: "act", header: t.columns.act, nowrap: true, cell: (assembly) => <CorrectButton locale={locale} assembly={assembly} action={correct} /> },
  ];
}

function CorrectButton({ locale, assembly: { id, kind, heldOn, closedOn, source }, action }: { locale: Locale; assembly: AssemblyItem; action: FormAction }) {
  const t = assemblyMessages[locale];
  return (
    // The button has no frame: its words, not its room, stand in line with those of the row.
    <div className="-mx-3 -my-1.5">
      <ConfirmButton
        action={action}
        hidden={{ assemblyId: id }}
        initialValues={{ kind, heldOn, closedOn, source }}
        label={t.correct}
        title={t.correctTitle(t.named(t.kinds[kind], formatDate(heldOn, locale)))}
        confirmLabel={t.correct}
        tone="quiet"
        size="small"
      >
        <p>{t.correctText}</p>
        <AssemblyFields locale={locale} />
        <TextField name="reason" label={t.reason} maxLength={200} required />
      </ConfirmButton>
    </div>
  );
}
