import { DataTable, type Column } from "@/components/ui/data-table";
import { Panel } from "@/components/ui/panel";
import { articleAnchor } from "@/lib/bylaws/article-href";
import type { Edition } from "@/lib/bylaws/edition";
import type { Locale } from "@/lib/i18n/locale";
import { editionSettings, type Setting } from "@/lib/i18n/messages/edition-settings";
import { rulesMessages } from "@/lib/i18n/messages/rules";

/** Every number by which an edition judges, with its article. */
export function SettingsTable({ edition, locale }: { edition: Edition; locale: Locale }) {
  const t = rulesMessages[locale];
  const columns: readonly Column<Setting>[] = [
    { key: "name", header: t.setting, primary: true, cell: ({ name }) => name[locale] },
    { key: "value", header: t.value, cell: ({ value }) => value[locale] },
    { key: "article", header: t.article, nowrap: true, cell: ({ article }) => <a href={`#${articleAnchor(article)}`}>{article}</a> },
  ];
  return (
    <Panel id="settings" title={t.settings} description={t.settingsHint} flush>
      <DataTable caption={t.settings} captionHidden columns={columns} rows={editionSettings(edition)} rowKey={({ name }) => name.ja} />
    </Panel>
  );
}
