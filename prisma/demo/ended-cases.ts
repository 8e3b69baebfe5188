import { withdraws } from "./applicant-acts";
import type { ApplicantName } from "./applicants";
import type { Step } from "./case-file";
import { received, submitted } from "./case-steps";
import { ballots, chairCloses, remarks } from "./committee-acts";
import { guides, notes, refers, takes } from "./staff-acts";

/** Cases that came to their end in the last seven months: new members first, then the others. */
export const endedCases: Partial<Record<ApplicantName, readonly Step[]>> = {
  first: [
    ...received(-215, "hirt", 1),
    [-202, "10:00", refers(1, -196)],
    ...ballots(-201, "yyyyyyyyy"),
    [-199, "11:30", chairCloses],
  ],
  second: [
    ...received(-168, "kasumisaka", 2),
    [-155, "10:00", refers(2, -149)],
    ...ballots(-154, "yyynyyyay"),
    [-153, "12:40", remarks(4, "衛星回線の利用者への通知について、申請書の記載だけでは手順が読み取れませんでした。")],
    [-152, "09:15", chairCloses],
  ],
  third: [
    ...received(-122, "towadano", 1),
    [-109, "10:00", refers(1, -103)],
    ...ballots(-108, "yy-nyynya"),
  ],
  fourth: [
    ...received(-77, "hanare", 2),
    [-64, "14:00", refers(2, -58)],
    ...ballots(-63, "yyy-yyc-y"),
  ],
  latest: [
    ...received(-31, "hikitate", 1),
    [-18, "10:00", refers(1, -10)],
    ...ballots(-17, "yyyynyyyy"),
    [-15, "13:20", remarks(8, "電力の制御系を自ら守るチームの加盟は、他の会員にも得るところが大きいと考えます。")],
    [-11, "16:05", chairCloses],
  ],
  rejected: [
    ...received(-96, "sakurakoji", 1),
    [-85, "16:20", notes(1, "チームの専任者がいない旨、申請者に確認済み。判断は運営委員会に委ねる。")],
    [-83, "10:00", refers(1, -77)],
    ...ballots(-82, "nnynnyana"),
    [-81, "18:30", remarks(9, "対象範囲と責任者が定まっておらず、CSIRTとしての活動がまだ確認できません。")],
    [-78, "10:20", chairCloses],
  ],
  withdrawn: [
    ...submitted(-52, "yamabuki"),
    [-46, "11:00", takes(2)],
    [-44, "15:30", guides(2)],
    [-40, "17:45", withdraws],
  ],
  withdrawnFromVote: [
    ...received(-70, "kurenai", 2),
    [-57, "10:00", refers(2, -50)],
    ...ballots(-56, "y-y-y----"),
    [-53, "09:05", withdraws],
  ],
};
