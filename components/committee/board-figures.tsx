import { ArticleLink } from "@/components/bylaws/article-link";
import { StatTile, StatTiles } from "@/components/ui/stat-tile";
import type { SeatBoard } from "@/lib/committee/rules/seat-board";
import type { Locale } from "@/lib/i18n/locale";
import { seatMessages } from "@/lib/i18n/messages/seats";

/** 6(2): the committee in numbers, and the same in words. */
export function BoardFigures({ locale, board: { strength, experts, balance, needed, due, vacant, nextYear } }: { locale: Locale; board: SeatBoard }) {
  const { tiles: t, words, list } = seatMessages[locale];
  const { least, most } = strength.facts;
  return (
    <>
      <StatTiles>
        <StatTile label={t.inOffice} value={needed.inOffice} unit={t.people} note={t.seats(least, most)} />
        <StatTile label={t.quorum} value={needed.present} unit={t.present} note={t.ofAll(needed.inOffice)} />
        <StatTile label={t.yes} value={needed.yesAtLeast} unit={t.people} note={t.yesNote(needed.yesOfAll)} />
        <StatTile label={t.experts} value={experts.facts.experts} unit={t.people} note={t.expertsNote(experts.facts.most)} />
        <StatTile label={t.balance} value={balance.facts.sizes.join(" / ")} note={t.balanceNote} />
      </StatTiles>
      <p className="max-w-[52em] leading-175">
        {needed.inOffice > 0 ? words.needed(needed) : words.nobody} <ArticleLink article="6(2)" locale={locale} />
        <br />
        {due.length > 0 ? words.due(list(due), nextYear) : words.noneDue(nextYear)} {vacant.length > 0 && words.vacant(list(vacant))}
      </p>
    </>
  );
}
