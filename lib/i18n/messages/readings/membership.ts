import type { ReadingTexts } from "./reading-text";

type Ids = "A1" | "A3" | "A4" | "A5" | "A6" | "A7" | "A8" | "A40" | "A41" | "A45";

/** Joining, belonging and leaving of one's own will. */
export const membershipReadings: ReadingTexts<Ids> = {
  A1: {
    question: { ja: "会員とは組織か、CSIRT か、チームか。", en: "Is the member the organisation, its CSIRT or the team?" },
    choices: {
      organisation: {
        ja: "会員の記録はチームごと、表決権と定足数は組織ごとに数えます。",
        en: "Each team has its member record; votes and quorum are counted by organisation.",
      },
      team: { ja: "記録も表決権もチームごとに数えます。", en: "Records and votes are both counted by team." },
    },
    reason: {
      ja: "表決権は組織に一つと明記され、推薦はチームの行為とされているためです。",
      en: "The vote is expressly given once to an organisation, while recommending is put as the act of a team.",
    },
  },
  A3: {
    question: { ja: "加盟から 1 年は、いつ満ちるか。", en: "When has the year since joining passed?" },
    choices: {
      civilCode: {
        ja: "加盟の日を数えません。満 1 年の期間が終わった翌日から資格があります。",
        en: "The day of joining is not counted: one qualifies from the day after the full year has ended.",
      },
      anniversaryInclusive: { ja: "加盟の日を数え、1 年後の同じ日から資格があります。", en: "The day of joining counts: one qualifies on the anniversary itself." },
    },
    reason: { ja: "民法 140 条・143 条の期間計算に合わせています。", en: "This is how articles 140 and 143 of the Civil Code compute periods." },
  },
  A4: {
    question: { ja: "1 年を満たすことを、どの時点で確かめるか。", en: "At which moment must the year have passed?" },
    choices: {
      submit: { ja: "推薦状を提出する時。議決の時にも確かめますが、注意を促すだけです。", en: "When the letter is handed in; at the decision it is looked at again, as a warning only." },
      decision: { ja: "運営委員会が議決する時。", en: "When the committee decides." },
      both: { ja: "提出の時と議決の時の両方。", en: "Both when the letter is handed in and when the committee decides." },
    },
    reason: {
      ja: "資格を要する行為は推薦であり、推薦は提出によって行われるためです。退会すると年数は数え直し、勧告の取消しでは途切れません。",
      en: "The act that needs it is recommending, and one recommends by handing the letter in. Leaving restarts the year; a cancelled recommendation of withdrawal does not.",
    },
  },
  A5: {
    question: { ja: "推薦状を事務局に出すのは誰か。", en: "Who hands the letter of recommendation to the secretariat?" },
    choices: {
      recommender: {
        ja: "推薦者本人。紙やメールで届いた推薦状は事務局が登録できます。",
        en: "The recommender. The secretariat may register a letter that came on paper or by mail.",
      },
      applicantUpload: { ja: "加盟を申し込むチーム。", en: "The team that applies." },
      both: { ja: "どちらでもよい。", en: "Either of them." },
    },
    reason: {
      ja: "後に置かれた具体的な文が推薦者による提出を定めており、偽の推薦状も防げるためです。",
      en: "The later and more specific sentence has the recommender hand it in; it also guards against forged letters.",
    },
  },
  A6: {
    question: { ja: "事務局は申請を断れるか。", en: "May the secretariat turn an application down?" },
    choices: {
      returnOnly: { ja: "断れません。不足を示して差し戻すだけで、可否は運営委員会が決めます。", en: "No. It may return it for completion, with reasons; the committee decides." },
      mayReject: { ja: "断れます。", en: "Yes." },
    },
    reason: { ja: "事務局の役割は書類をまとめて付議することとされているためです。", en: "Its part is to put the papers together and lay them before the committee." },
  },
  A7: {
    question: { ja: "加盟日はいつか。", en: "Which is the day of joining?" },
    choices: {
      decision: { ja: "承認の議決が確定した日。", en: "The day on which the approving decision became final." },
      notice: { ja: "承認を知らせた日。", en: "The day on which the approval was notified." },
      firstOfNextMonth: { ja: "議決の翌月 1 日。", en: "The first of the month after the decision." },
    },
    reason: { ja: "加盟は承認そのものによって決まるとされているためです。", en: "It is the approval itself by which joining is decided." },
  },
  A8: {
    question: { ja: "退会や辞任の事前通知は、どれだけ前に要るか。", en: "How much notice does leaving or resigning take?" },
    choices: {
      dateNamed: {
        ja: "届いた日より前にはさかのぼらず、通知に書かれた日に効力が生じます。日がなければ届いた日です。",
        en: "It takes effect on the day that the notice names, never before it arrived; without a day, when it arrives.",
      },
    },
    reason: { ja: "いつでもできるとされ、期間の定めがないためです。", en: "It is allowed at any time, and no period is named." },
  },
  A40: {
    question: { ja: "名簿で何を公開できるか。", en: "What may the roster make public?" },
    choices: {
      generalMandatory: {
        ja: "一般会員の名称は必ず公開します。協力会員と専門委員は公開の設定がある場合だけ、個人の情報は同意の記録がある場合だけ公開します。",
        en: "Names of general members always; partners and experts only where publication is switched on; personal data only with recorded consent.",
      },
    },
    reason: {
      ja: "一覧の公開は義務ですが、協力会員と専門委員については任意とされているためです。",
      en: "Publishing the list is a duty, while for partners and experts it is put as a possibility.",
    },
  },
  A41: {
    question: { ja: "連絡体制が保たれていることを、どう確かめるか。", en: "How is it seen that a member can still be reached?" },
    choices: { yearly: { ja: "決まった期間ごとに連絡窓口へ確認を求めます。", en: "The point of contact is asked to confirm at regular intervals." } },
    reason: { ja: "維持の義務があり、確かめ方の定めがないためです。", en: "There is a duty to keep contact up, but no word on how it is checked." },
  },
  A45: {
    question: { ja: "名称や規約が改まるとき、どの日から新しいものによるか。", en: "From which day does a new name or a revised text apply?" },
    choices: { effectiveDate: { ja: "議決した日ではなく、施行日から。", en: "From the day on which it comes into force, not the day of its adoption." } },
    reason: { ja: "附則が施行日を別に定めるためです。", en: "The supplementary provisions name that day separately." },
  },
};
