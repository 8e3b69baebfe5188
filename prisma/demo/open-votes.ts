import type { ApplicantName } from "./applicants";
import type { Step } from "./case-file";
import { received } from "./case-steps";
import { ballots, declaresInterest, remarks, votes } from "./committee-acts";
import { notesInterest, refers } from "./staff-acts";

/** Cases on which the committee is voting. */
export const openVotes: Partial<Record<ApplicantName, readonly Step[]>> = {
  freshVote: [
    ...received(-16, "nagirase", 2),
    [-2, "09:30", refers(2, 5)],
    [-2, "19:05", votes(8, "yes")],
    [-1, "08:40", votes(4, "abstain")],
  ],
  recusedVote: [
    ...received(-20, "hanare", 1),
    [-6, "10:00", refers(1, 3)],
    [-6, "10:25", notesInterest(1, 6, "申請組織と同じ学校法人に所属しているため")],
    ...ballots(-5, "yyn---y-y"),
    [-4, "12:30", remarks(3, "病院の事案では診療の継続が先に立ちます。協議会の情報共有の手順と両立できるか、確かめたいところです。")],
    [-3, "15:45", remarks(1, "既存の渡凪大学のチームとは別に、病院に専任の責任者がいることを確認しました。組織としての議決権は一つのままです。")],
    [-3, "18:10", remarks(9, "医療分野の会員はまだ少なく、加盟の意義は大きいと考えます。")],
  ],
  lastBallot: [
    ...received(-19, "oboro", 2),
    [-5, "09:30", refers(2, 2)],
    [-5, "13:00", declaresInterest(7, "申請組織の顧問を務めているため")],
    ...ballots(-4, "yyyn-y-yy"),
  ],
};
