import type { ReadingTexts } from "./reading-text";

type Ids = "A19" | "A20" | "A21" | "A22" | "A23" | "A24" | "A25" | "A30" | "A31" | "A42" | "A43" | "A47";

/** The general assembly, the auditors whom the members elect, and the list that follows an assembly. */
export const assemblyReadings: ReadingTexts<Ids> = {
  A19: {
    question: { ja: "「過半数以上」は、ちょうど半数を含むか。", en: "Does “a majority or more” include exactly half?" },
    choices: {
      moreThanHalf: { ja: "含みません。半数を超える賛成が要り、可否同数は否決です。", en: "No: more than half must assent, and a tie fails." },
      atLeastHalf: { ja: "含みます。", en: "Yes." },
    },
    reason: { ja: "過半数に「以上」を重ねた言い回しと読むためです。議長の決裁票はありません。", en: "The “or more” merely repeats what a majority is. There is no casting vote." },
  },
  A20: {
    question: { ja: "総会の定足数の「全会員数」に協力会員は入るか。", en: "Do partner members count for the assembly's quorum?" },
    choices: {
      allMembers: { ja: "入ります。専門委員は入りません。ちょうど半数で足ります。", en: "Yes, experts do not; exactly half suffices." },
      votingMembers: { ja: "入りません。表決権のある会員だけを数えます。", en: "No, only members with a vote are counted." },
      bothRequired: { ja: "どちらの数え方でも満たすことを要します。", en: "The quorum must be met by both counts." },
    },
    reason: {
      ja: "会員の定義に協力会員が含まれるためです。表決権のある会員だけの結果も並べて示します。",
      en: "Partner members are members by definition. The result by voting members alone is shown beside it.",
    },
  },
  A21: {
    question: { ja: "「出席者の過半数」に、表決権のない出席者は入るか。", en: "Are attendants without a vote part of “those present”?" },
    choices: {
      votingPresent: { ja: "入りません。委任や電子投票を含め、表決権のある出席者が母数です。", en: "No: the base is the votes present, by proxy or electronically too." },
      allPresent: { ja: "入ります。", en: "Yes." },
      votesCast: { ja: "投じられた票だけを母数とします。", en: "Only votes cast are the base." },
    },
    reason: { ja: "表決権のない人は、賛成の多数に加われないためです。", en: "Who has no vote cannot be part of a majority." },
  },
  A22: {
    question: { ja: "棄権・白票・無効票を母数に入れるか。", en: "Do abstentions, blank and spoilt ballots count?" },
    choices: {
      inBase: { ja: "入れます。数は別に示します。", en: "They are in the base, and reported by themselves." },
      excluded: { ja: "母数から外します。", en: "They are left out of the base." },
    },
    reason: { ja: "母数が投票者ではなく出席者だからです。", en: "The base is those present, not those who vote." },
  },
  A23: {
    question: { ja: "会場での総会に、書面や電子の投票を合わせられるか。", en: "May written or electronic votes join an assembly held in person?" },
    choices: {
      hybrid: { ja: "通知に記せば合わせられ、投票した会員は出席となります。", en: "Yes, where the notice says so; who votes that way is present." },
      inPerson: { ja: "会場での開催だけを認めます。", en: "No, assemblies are held in person." },
      electronic: { ja: "全部を電子的に開催します。", en: "No, assemblies are held wholly by electronic means." },
    },
    reason: { ja: "書面や電子的な手段による開催が認められているためです。", en: "Holding the assembly by such means is allowed." },
  },
  A24: {
    question: { ja: "委任状の受任者が空欄なら、誰が受けるか。", en: "Who holds a proxy that names nobody?" },
    choices: {
      chair: {
        ja: "議長。委任は総会ごとで、最後の意思表示が優先し、本人が出席すれば失効します。",
        en: "The chair. Proxies are for one assembly; the last act wins, and presence ends them.",
      },
      invalid: { ja: "誰も受けず、無効です。", en: "Nobody; it is invalid." },
    },
    reason: { ja: "委任状を認めるだけで、細目の定めがないためです。", en: "Proxies are allowed, but nothing more is said of them." },
  },
  A25: {
    question: { ja: "委員長が欠けたとき、誰が代わるか。", en: "Who acts where the chair cannot?" },
    choices: {
      vice: { ja: "記録された委任により副委員長。招集の期間が足りなければ注意を促します。", en: "The vice chair, by recorded delegation; a short notice of an assembly is warned of." },
      eldest: { ja: "最年長の委員。", en: "The eldest committee member." },
      none: { ja: "誰も代われません。", en: "Nobody." },
    },
    reason: { ja: "定めがなく、副委員長は委員長を補佐するとされているためです。", en: "Nothing is said, and the vice chair is there to assist." },
  },
  A30: {
    question: { ja: "「年に一回」の年とは。", en: "Which year is meant by “once a year”?" },
    choices: {
      fiscalYear: { ja: "年度ごとに一回。", en: "The fiscal year." },
      twelveMonths: { ja: "前回から 12 か月以内。", en: "Twelve months from the last one." },
    },
    reason: { ja: "報告や任期が年度で回るためです。", en: "Reports and terms go by fiscal years." },
  },
  A31: {
    question: { ja: "総会の会員は、いつの時点で数えるか。", en: "On which day are the members counted?" },
    choices: {
      opening: { ja: "開会の時。届け出た代表者か、その総会のために指名した人が代表します。", en: "At the opening; a member is represented by its representative or whom they name for it." },
      notice: { ja: "招集を通知した時。", en: "When the notice goes out." },
      fixedDate: { ja: "定めた日。", en: "On a set day." },
    },
    reason: { ja: "一覧も総会の時点で作るとされているためです。", en: "The list of members, too, is made as of the assembly." },
  },
  A42: {
    question: { ja: "監事の任期はいつ終わるか。", en: "When does an auditor's term end?" },
    choices: {
      twoYears: { ja: "就任からちょうどその年数。次の定時総会より前に終わるときは注意を促します。", en: "Exactly that many years after appointment, with a warning if it ends before the next regular assembly." },
      secondAssembly: { ja: "2 回目の定時総会の終わり。", en: "At the close of the second regular assembly." },
    },
    reason: { ja: "総会ではなく年数で定められているためです。", en: "The term is given in years, not in assemblies." },
  },
  A43: {
    question: { ja: "外部の監事を認める「正会員の過半数」とは。", en: "Whose majority approves an outside auditor?" },
    choices: {
      all: { ja: "すべての一般会員の過半数。", en: "That of all general members." },
      present: { ja: "出席した一般会員の過半数。", en: "That of the general members present." },
    },
    reason: { ja: "正会員は定義がなく、表決権を持つ一般会員と読みます。出席には触れていません。", en: "The word used is undefined; general members alone have votes. Attendance is not mentioned." },
  },
  A47: {
    question: { ja: "臨時総会の後にも、一覧を公開するか。", en: "Does an extraordinary assembly, too, call for a new list?" },
    choices: {
      regular: { ja: "定時総会の後だけ。ほかは手動で公開できます。", en: "Only regular ones; others may be followed by hand." },
      all: { ja: "すべての総会の後。", en: "Every assembly does." },
    },
    reason: { ja: "年次の報告と並べて定められているためです。", en: "It stands among the yearly reports." },
  },
};
