import type { Template } from "../types";

type About = { number: number; team: string; organisation: string; recommender: string };

export const recommendationRequested: Template<About> = {
  ja: ({ number, team, organisation, recommender }) => ({
    subject: `推薦のお願い（申請番号 ${number}）`,
    paragraphs: [
      `${team}（${organisation}）が一般会員としての加盟を申請しており、${recommender}に推薦をお願いしたいとのことです。`,
      "加盟の申請には、既存の一般会員1チームからの推薦状が必要です（4(1)4)）。代表者または連絡窓口の方が下のページで申請書を読み、推薦状を書くか、辞退するかをお答えください。推薦状がそろうと、申請は次の段階に進みます。",
      "推薦できるのは、加盟から1年を超えた一般会員です。条件を満たしているかはページに表示されます。",
    ],
    page: "申請書を読んで答える",
  }),
  en: ({ number, team, organisation, recommender }) => ({
    subject: `Request for a recommendation (application no. ${number})`,
    paragraphs: [
      `${team} (${organisation}) is applying to become a general member and asks ${recommender} for a recommendation.`,
      "An application needs a letter from one existing general member's team (4(1)4)). Your representative or a point of contact can read the application on the page below and then write the letter or decline. Once the letter is there, the case can go on.",
      "A team may recommend once it has been a general member for more than a year. The page shows whether yours may.",
    ],
    page: "Read the application and answer",
  }),
};

export const recommendationSubmitted: Template<About> = {
  ja: ({ number, recommender }) => ({
    subject: `推薦状が届きました（申請番号 ${number}）`,
    paragraphs: [
      `${recommender}からの推薦状が申請に加わりました。`,
      "申請書をまだ提出していない場合は、残りの項目をそろえて提出してください。提出済みの場合は、事務局が確認を進めますのでお待ちください。",
    ],
    page: "申請の状況",
  }),
  en: ({ number, recommender }) => ({
    subject: `The letter of recommendation has arrived (application no. ${number})`,
    paragraphs: [
      `The letter of ${recommender} is now part of your application.`,
      "If you have not handed in the application yet, please complete what is left and submit it. If you have, the secretariat goes on with its checks and there is nothing more to do.",
    ],
    page: "Where your application stands",
  }),
};

export const letterArrived: Template<About> = {
  ja: ({ number, team, recommender }) => ({
    subject: `推薦状の提出（申請番号 ${number}）`,
    paragraphs: [`${team}の加盟申請に、${recommender}の推薦状が加わりました（4(1)4)）。案件のページで内容と推薦資格を確認してください。`],
    page: "案件",
  }),
  en: ({ number, team, recommender }) => ({
    subject: `Letter of recommendation (application no. ${number})`,
    paragraphs: [`The letter of ${recommender} for ${team} is in (4(1)4)). The case shows the letter and whether the team may recommend.`],
    page: "The case",
  }),
};

/** The team in whose name a paper letter is entered hears of it, so that none is entered without its knowledge. */
export const letterRegistered: Template<About> = {
  ja: ({ number, team, recommender }) => ({
    subject: `推薦状を登録しました（申請番号 ${number}）`,
    paragraphs: [
      `${team}の加盟申請に対する${recommender}の推薦状を、事務局が登録しました。`,
      "お心当たりがない場合や、内容が異なる場合は、すぐに事務局へご連絡ください。",
    ],
    page: "登録された推薦状",
  }),
  en: ({ number, team, recommender }) => ({
    subject: `A letter of recommendation was registered (application no. ${number})`,
    paragraphs: [
      `The secretariat has registered a letter of ${recommender} that recommends ${team}.`,
      "If your team wrote no such letter, or another one, please tell the secretariat at once.",
    ],
    page: "The letter as registered",
  }),
};

export const recommendationDeclined: Template<About> = {
  ja: ({ number, recommender }) => ({
    subject: `推薦依頼へのお返事（申請番号 ${number}）`,
    paragraphs: [
      `残念ながら、${recommender}は今回の推薦を見送りました。`,
      "申請はそのまま続けられます。申請のページで、別の一般会員に推薦を依頼してください（4(1)4)）。心当たりがない場合は、事務局にご相談ください。",
    ],
    page: "別の会員に依頼する",
  }),
  en: ({ number, recommender }) => ({
    subject: `Answer to your request for a recommendation (application no. ${number})`,
    paragraphs: [
      `We are sorry to say that ${recommender} will not recommend this time.`,
      "Your application stays open. Please name another general member on its page (4(1)4)). If you know of none, the secretariat is glad to help.",
    ],
    page: "Ask another member",
  }),
};

export const letterDeclined: Template<About> = {
  ja: ({ number, team, recommender }) => ({
    subject: `推薦の辞退（申請番号 ${number}）`,
    paragraphs: [`${recommender}が${team}の推薦を辞退しました。申請者には、別の会員への依頼をご案内しています。`],
    page: "案件",
  }),
  en: ({ number, team, recommender }) => ({
    subject: `Recommendation declined (application no. ${number})`,
    paragraphs: [`${recommender} has declined to recommend ${team}. The applicant has been told to name another member.`],
    page: "The case",
  }),
};

export const recommendationLapsed: Template<About> = {
  ja: ({ number, recommender }) => ({
    subject: `推薦の依頼が終了しました（申請番号 ${number}）`,
    paragraphs: [
      `推薦をお願いしていた${recommender}が、推薦状を提出する前に協議会を退会しました。このため、推薦の依頼は終了しました。`,
      "申請はそのまま続けられます。申請のページで、別の一般会員に推薦を依頼してください（4(1)4)）。心当たりがない場合は、事務局にご相談ください。",
    ],
    page: "別の会員に依頼する",
  }),
  en: ({ number, recommender }) => ({
    subject: `Your request for a recommendation has ended (application no. ${number})`,
    paragraphs: [
      `${recommender}, which you had asked for its letter, has left the association before it answered. The request is therefore closed.`,
      "Your application stays open. Please name another general member on its page (4(1)4)). If you know of none, the secretariat is glad to help.",
    ],
    page: "Ask another member",
  }),
};

export const letterLapsed: Template<About> = {
  ja: ({ number, team, recommender }) => ({
    subject: `推薦の依頼の終了（申請番号 ${number}）`,
    paragraphs: [`${recommender}の退会により、${team}への推薦の依頼が終了しました。申請者には、別の会員への依頼をご案内しています。`],
    page: "案件",
  }),
  en: ({ number, team, recommender }) => ({
    subject: `Request for a recommendation ended (application no. ${number})`,
    paragraphs: [`${recommender} has left the association, so its recommendation of ${team} can no longer come. The applicant has been told to name another member.`],
    page: "The case",
  }),
};
