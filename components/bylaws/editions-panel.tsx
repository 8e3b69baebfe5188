import { StatusBadge } from "@/components/ui/badge";
import { DataTable, type Column } from "@/components/ui/data-table";
import { Panel } from "@/components/ui/panel";
import type { Edition } from "@/lib/bylaws/edition";
import { formatDateWithEra } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { rulesMessages } from "@/lib/i18n/messages/rules";

type EditionsPanelProps = { editions: readonly Edition[]; shown: Edition; inForce: Edition; locale: Locale };

/** Supplementary provisions, R9.1: every edition with the two days that it has, and which one is shown. */
export function EditionsPanel({ editions, shown, inForce, locale }: EditionsPanelProps) {
  const t = rulesMessages[locale];
  const columns: readonly Column<Edition>[] = [
    { key: "name", header: t.name, primary: true, cell: ({ association }) => association.officialName[locale] },
    { key: "adopted", header: t.adoptedOn, nowrap: true, cell: ({ adoptedOn }) => formatDateWithEra(adoptedOn, locale) },
    { key: "effective", header: t.effectiveOn, nowrap: true, cell: ({ effectiveOn }) => formatDateWithEra(effectiveOn, locale) },
    { key: "state", header: t.state, nowrap: true, cell: (edition) => <EditionState edition={edition} inForce={inForce} locale={locale} /> },
    {
      key: "show",
      header: t.show,
      nowrap: true,
      cell: ({ id }) => (id === shown.id ? t.shown : <a href={id === inForce.id ? "/rules" : `/rules?edition=${id}`}>{t.show}</a>),
    },
  ];
  return (
    <Panel title={t.editions} description={t.editionsHint} flush>
      <DataTable caption={t.editions} captionHidden columns={columns} rows={editions.toReversed()} rowKey={({ id }) => id} />
    </Panel>
  );
}

function EditionState({ edition, inForce, locale }: { edition: Edition; inForce: Edition; locale: Locale }) {
  const t = rulesMessages[locale];
  if (edition.id === inForce.id) return <StatusBadge tone="success">{t.inForce}</StatusBadge>;
  return <StatusBadge>{edition.effectiveOn > inForce.effectiveOn ? t.notYet : t.past}</StatusBadge>;
}
