import type { DecisionStep } from "./case-file";
import { ballots, putsMotion, remarks, votes, withdrawsMotion } from "./committee-acts";

/** What the chair has put to the committee in free words (6(2), 6(3)), beside the admissions. */
export const motions: readonly (readonly DecisionStep[])[] = [
  [
    [-62, "10:00", putsMotion(-55, "年次会合の開催地を名古屋とする", "会場の候補を三か所あたり、費用と交通の便から名古屋の貸会議室を推します。日程は来年6月の第2週を予定しています。")],
    ...ballots(-60, "yyyn-ayyy"),
    [-58, "16:20", remarks(4, "東京から移るのは初めてです。地方の会員が参加しやすくなることを期待しています。")],
  ],
  [
    [-33, "09:15", putsMotion(-27, "機密情報の取扱い手順を改定する", "会員間で共有する情報の表示にTLP 2.0を使うよう、取扱い手順の第3版を定めます。")],
    [-32, "11:40", remarks(2, "版の案に誤りがあります。直してから付議し直してはどうでしょうか。")],
    [-31, "08:50", withdrawsMotion],
  ],
  [
    [-2, "11:00", putsMotion(6, "機密情報の取扱い手順の第3版を定める", "会員間で共有する情報の表示にTLP 2.0を使います。前回の案で誤っていた附則の日付を直しました。発効は採択の翌月1日とします。")],
    [-2, "20:15", votes(3, "yes")],
    [-1, "09:35", votes(6, "yes")],
  ],
];
