import { useMessages } from "@/components/locale-provider";
import { classNames } from "@/components/ui/class-names";
import { rosterMessages } from "@/lib/i18n/messages/roster";
import { kanaRowNames, type KanaRow } from "@/lib/members/rules/kana-row";

const entryClass =
  "grid min-h-10 min-w-10 place-items-center rounded-8 border border-transparent px-2 text-solid-gray-900 no-underline hover:bg-key-50 hover:underline aria-[current=true]:border-key-900 aria-[current=true]:bg-key-50 aria-[current=true]:font-700 aria-[current=true]:text-key-1000 pointer-coarse:min-h-11";

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
      <ul className="flex flex-wrap gap-1">
        <li>
          <a href={path} aria-current={!current && !searching ? "true" : undefined} className={classNames(entryClass, "text-[0.875rem]")}>
            {t.all}
          </a>
        </li>
        {kanaRowNames.map((kana) => (
          <li key={kana}>
            <a href={`${path}?initial=${encodeURIComponent(kana)}`} aria-label={t.rowOf(kana)} aria-current={kana === current ? "true" : undefined} className={entryClass}>
              <span lang="ja">{kana}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
