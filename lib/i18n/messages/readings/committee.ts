import type { ReadingTexts } from "./reading-text";

type Ids = "A10" | "A14" | "A18" | "A32" | "A33" | "A34" | "A35" | "A36" | "A37" | "A39" | "A46";

/** The steering committee: its votes, seats and offices. */
export const committeeReadings: ReadingTexts<Ids> = {
  A10: {
    question: { ja: "賛成の割合は誰を母数とするか。同数ならどうなるか。", en: "Of whom must that share assent, and what of a tie?" },
    choices: {
      present: { ja: "出席者。棄権も母数に入り、ちょうどその割合で可決します。", en: "Of those present, those abstaining included; exactly that share carries." },
      votesCast: { ja: "賛否を示した者。棄権は母数から外れます。", en: "Of those who voted for or against; abstentions are left out." },
      inOffice: { ja: "在任する運営委員全員。", en: "Of all in office." },
    },
    reason: {
      ja: "出席を前提にした割合であり、「以上」はその数を含むためです。議長の決裁票はありません。提案は「承認する」形で問います。",
      en: "The share follows on the attendance, and “or more” includes the share itself. There is no casting vote. Motions are put as approvals.",
    },
  },
  A14: {
    question: { ja: "「全運営委員」は定員か在任者か。特別利害関係のある委員を数えるか。", en: "Does “all” mean seats or people in office, and are the recused counted?" },
    choices: {
      recusedExcluded: {
        ja: "在任者を数え、特別利害関係のある委員は分母からも分子からも外します。推薦しただけでは外れません。",
        en: "People in office; those with a special interest are taken out above and below the line. Having recommended is no such interest.",
      },
      recusedIncluded: { ja: "在任者を数え、議決に加わらない委員も分母に残します。", en: "People in office, the recused among them." },
    },
    reason: {
      ja: "外れる委員を分母に残すと、棄権が反対と同じ重さになるためです。",
      en: "Left in the base, one who must not vote would weigh as a vote against.",
    },
  },
  A18: {
    question: { ja: "1 年の要件は専門委員にも及ぶか。", en: "Must an expert, too, have served a year to stand for the committee?" },
    choices: {
      expertsToo: { ja: "及びます。最初の委嘱から続けて数えます。", en: "Yes, counted without a break from the first commission." },
      generalMembersOnly: { ja: "一般会員だけに及びます。", en: "No, only general members must." },
    },
    reason: { ja: "要件が一般会員と専門委員の両方にかかる文になっているためです。", en: "The clause that demands the year stands before both." },
  },
  A32: {
    question: { ja: "補充された委員の任期は、誰の任期と同じか。", en: "Whose term does a replacement take over?" },
    choices: {
      predecessor: { ja: "前任者の残りの任期。増えた席は人数の少ない組に入ります。", en: "The rest of the predecessor's; an additional seat joins the smaller cohort." },
      cohortSmaller: { ja: "人数の少ない組の任期。", en: "That of the smaller cohort." },
      full: { ja: "新たな任期の全部。", en: "A full term of their own." },
    },
    reason: { ja: "半数ずつの改選が崩れない読み方だからです。", en: "It keeps the renewal by halves." },
  },
  A33: {
    question: { ja: "人数が奇数のときや偏ったとき、半数改選をどう保つか。", en: "How are halves kept with an odd number, or after an imbalance?" },
    choices: {
      lot: { ja: "組の差は 1 名まで。偏りは、くじで任期を短くする席を決めて直します。", en: "Cohorts differ by one at most; a lot decides which first terms are shortened." },
      manual: { ja: "組の差は 1 名まで。短くする席は話し合いで決めます。", en: "Cohorts differ by one at most; the members agree whose first term is shortened." },
    },
    reason: { ja: "端数についての定めがないためです。", en: "Nothing is said of odd numbers." },
  },
  A34: {
    question: { ja: "在任者が下限を割ったとき、運営委員会は決議できるか。", en: "Can the committee act with fewer members than the lower limit?" },
    choices: {
      warn: { ja: "できます。画面と議決の記録にその旨を示します。", en: "Yes; pages and decision records say that it did." },
      block: { ja: "できません。", en: "No." },
    },
    reason: { ja: "決議できないとすると補充の議案も出せなくなるためです。", en: "Otherwise it could not even propose to fill the seats." },
  },
  A35: {
    question: { ja: "専門委員の割合は何に対するものか。", en: "Of what is the experts' share taken?" },
    choices: {
      seatCap: { ja: "定員の上限。端数は切り捨てます。任期中に専門委員となる場合にも及びます。", en: "Of the upper limit of seats, rounded down; it also binds where a member becomes an expert in office." },
      seats: { ja: "置かれている席の数。", en: "Of the seats that exist." },
      inOffice: { ja: "在任者の数。", en: "Of the members in office." },
    },
    reason: { ja: "定員の上限に対する割合と書かれているためです。", en: "The text names the upper limit." },
  },
  A36: {
    question: { ja: "チームを離れた委員は、何を要件に続けられるか。", en: "On what terms may a member who left the team stay?" },
    choices: {
      byDecision: {
        ja: "運営委員会の決議により、他の一般会員の者または専門委員として残りの任期を務めます。本人は議決に加わりません。",
        en: "By decision of the committee, for the rest of the term, as a person of another general member or as an expert; the one concerned is recused.",
      },
    },
    reason: { ja: "続けるには決議によるとされているためです。", en: "Continuing is made to depend on a decision." },
  },
  A37: {
    question: { ja: "任期途中の辞任は断れるか。本人は議決に加わるか。", en: "Can a resignation in mid-term be refused, and does the member vote on it?" },
    choices: {
      requesterVotes: { ja: "断れます。認められるまで在任し、本人も議決に加われます。", en: "It can; the member stays in office until then and may vote." },
      requesterAbstains: { ja: "断れます。本人は議決に加わりません。", en: "It can; the member does not vote on it." },
    },
    reason: { ja: "監事や専門委員と違い、決議による許可を要するためです。", en: "Unlike auditors and experts, a committee member needs permission." },
  },
  A39: {
    question: { ja: "互選はどう行い、1 年の任期はいつ終わるか。", en: "How is a chair elected among the members, and when does the year end?" },
    choices: {
      untilNextElection: {
        ja: "過半数、上位 2 名の決選、くじの順で決めます。次の定時総会の後の最初の委員会までです。",
        en: "By majority, then a run-off of two, then lot; until the first meeting after the next regular assembly.",
      },
      days365: { ja: "同じ方法で決め、選ばれた日からちょうど 1 年です。", en: "Elected in the same way, for exactly a year from that day." },
    },
    reason: { ja: "互選と 1 年としか定めがなく、空白を生まない読み方だからです。", en: "Only election from among them and one year are laid down; this leaves no gap." },
  },
  A46: {
    question: { ja: "運営委員会は、集まらずに電子的に決議できるか。", en: "May the committee decide online, without meeting?" },
    choices: {
      allowed: {
        ja: "できます。委員長が招集し、決まった日数のあいだ議論と投票を受け付け、投票か参加の届けを出席とします。",
        en: "Yes: convened by the chair, open for a set number of days, with discussion; voting or checking in is attendance.",
      },
      unanimousOnly: { ja: "全員が賛成した場合だけできます。", en: "Only where all assent." },
      forbidden: { ja: "できません。", en: "No." },
    },
    reason: {
      ja: "電子的な開催の定めは総会にしかありません。規約に一文を加えることを勧めます。",
      en: "Only the assembly has a clause on electronic means. The association is advised to adopt one sentence for the committee.",
    },
  },
};
