import { asks, confirmsAddress, fillsIn, statesIntent } from "./applicant-acts";
import type { ApplicantName } from "./applicants";
import type { Step } from "./case-file";
import { complete, drafted, received, submitted } from "./case-steps";
import { ballots } from "./committee-acts";
import { declines } from "./recommender-acts";
import { entersPaperLetter, guides, notes, receives, refers, sendsBack, takes } from "./staff-acts";

/** Cases that are not with the committee: with the applicant, a recommender or the secretariat. */
export const runningCases: Partial<Record<ApplicantName, readonly Step[]>> = {
  unconfirmed: [[-1, "16:25", statesIntent]],
  drafting: [
    [-5, "10:12", statesIntent],
    [-5, "10:31", confirmsAddress],
    [-4, "14:05", fillsIn(["representative", "team"], ["corporateNumber", "constituency"])],
    [-3, "11:20", fillsIn(["reason"])],
  ],
  requested: [...drafted(-13).slice(0, -1), [-9, "15:20", asks("aokaze")]],
  declined: [
    ...drafted(-19),
    [-14, "10:10", asks("suzunari")],
    [-11, "13:55", declines("担当者が異動したばかりで、貴チームの活動を十分に確かめられません。ほかの会員への依頼をお願いいたします。")],
  ],
  incomplete: [...submitted(-8, "yukihira"), [-2, "10:05", takes(1)], [-2, "10:20", notes(1, "推薦状は依頼中。ガイダンスの日程を調整している。")]],
  waiting: complete(-16, "renko", 2),
  tooEarly: [...submitted(-12, "midorigi"), [-6, "13:30", takes(2)], [-5, "15:00", guides(2)]],
  returned: [
    ...complete(-24, "otohama", 1),
    [-11, "14:20", sendsBack(1, {
      team: "設立年月日が登記簿の写しと異なります。チームの発足日をご確認ください。",
      selfAssessment: "3番目の項目について、社外と情報を共有するときの手順をもう少し具体的にお書きください。",
    })],
    [-11, "14:35", notes(1, "電話でも補正の内容を説明した。来週中に出し直すとのこと。")],
  ],
  received: received(-21, "hoshikage", 2),
  receivedOnPaper: [
    ...submitted(-27, "nagitsu"),
    [-20, "10:00", takes(1)],
    [-19, "11:15", entersPaperLetter(1, "nagitsu")],
    [-18, "10:30", guides(1)],
    [-14, "09:40", receives(1)],
  ],
  notQuorate: [
    ...received(-42, "tomoyoi", 1),
    [-29, "10:00", refers(1, -24)],
    ...ballots(-28, "yy-y-c-y-"),
    [-23, "10:10", notes(1, "定足数に足りず不成立。委員の都合を確かめて再度付議する。")],
  ],
};
