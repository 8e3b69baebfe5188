import { useMessages } from "@/components/locale-provider";
import { rosterMessages } from "@/lib/i18n/messages/roster";
import { kanaRowNames, type KanaRow } from "@/lib/members/rules/kana-row";

type KanaIndexProps = {
  /** Where the roster is. */
  path: string;
  current: KanaRow | null;
  searching: boolean;
};

/** Leafs through a roster by the rows of the kana table. */
export function KanaIndex({ path, current, searching }: KanaIndexProps) {
  const t = useMessages(rosterMessages);
  return (
    <nav aria-label={t.index} className="print:hidden">
      <ul className="ui-index flex flex-wrap gap-1">
        <li>
          <a href={path} aria-current={!current && !searching ? "true" : undefined} className="text-[0.875rem]">
            {t.all}
          </a>
        </li>
        {kanaRowNames.map((kana) => (
          <li key={kana}>
            <a href={`${path}?initial=${encodeURIComponent(kana)}`} aria-label={t.rowOf(kana)} aria-current={kana === current ? "true" : undefined}>
              <span lang="ja">{kana}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
