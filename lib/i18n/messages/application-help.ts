import { defineMessages } from "../define-messages";

/** What helps to fill in the application: what a part is for, and examples beside its fields. */
export const applicationHelpMessages = defineMessages({
  ja: {
    team: {
      lead: "会員一覧に掲載する、チームと組織の情報です。",
      teamName: "例: 富士見精機シーサート",
      shortName: "会員一覧や連絡で使う短い名称です。例: FSK-CSIRT",
      reading: "会員一覧は、この読みの五十音順に並びます。ひらがな又はカタカナで記入してください。例: えふえすけーしーさーと",
      organisationName: "登記上の名称又は正式な名称。例: 富士見精機株式会社",
      organisationReading: "ひらがな又はカタカナで記入してください。例: ふじみせいきかぶしきがいしゃ",
      corporateNumber: "国税庁が指定する 13 桁の番号です。番号のない組織は、空欄のままで構いません。",
      website: "チーム又は組織のページ。例: https://www.fujimi-seiki.example/csirt",
      establishedOn: "チームが活動を始めた日です。",
      constituency: "インシデントへの対応などを、誰に対して行うチームですか。例: 当社及び国内グループ会社 12 社の従業員と情報システム",
    },
    reason: {
      lead: "協議会への加盟を希望する理由をお書きください。",
      reason: "きっかけ、協議会に期待することなど。200 から 400 字ほどが目安です。",
    },
    contribution: {
      lead: "加盟後に、協議会と会員にどのように貢献できるかをお書きください。",
      contribution: "ワーキンググループへの参加、情報や知見の提供、会場の提供など、できることから具体的にお書きください。",
    },
    poc: {
      lead: "協議会やほかの会員からの連絡を受け持つ、部署又は人です。いつでも連絡が取れる宛先を記入してください。",
      kind: "担当者の異動に備えて、部署の共用アドレスを窓口にすることもできます。",
      name: "例: セキュリティ統括室、又は 山田 花子",
      position: "例: 情報システム部 セキュリティ統括室 室長",
      email: "例: csirt@fujimi-seiki.example",
      phone: "例: 03-1234-5678",
    },
    representative: {
      lead: "チームを代表し、加盟後は総会で組織の表決権を行使する人です。",
      name: "例: 佐藤 一郎",
      reading: "ひらがな又はカタカナで記入してください。例: さとう いちろう",
      position: "例: 情報システム部長",
      email: "推薦や審議についての連絡にも使います。",
      phone: "例: 03-1234-5679",
    },
    purpose: {
      lead: "チームが何のために、どこまでの活動を行うかをお書きください。",
      purpose: "例: 当社グループのインシデントを早く見つけ、被害を小さくとどめ、再発を防ぐ。",
      scope: "例: 監視と検知、インシデント対応の指揮、脆弱性情報の収集と展開、従業員への教育",
    },
    selfAssessment: {
      lead: "CSIRT の定義に照らした 4 点の自己点検です。「いいえ」があっても提出できます。その場合は、現在の状況と予定を補足に書いてください。運営委員会が判断の参考にします。",
      scope: "誰に対して、どのような活動を行うかを、文書などで定めていますか。",
      policy: "権限、連絡、優先順位など、活動の方針を定めていますか。",
      confidentiality: "受け取った情報の分類、共有の範囲、保管と廃棄の手順がありますか。",
      threats: "脆弱性や攻撃などの情報を受けて、判断し、対応する機能がありますか。",
    },
    attestations: {
      lead: "一般会員の資格は、次の三つです。すべてに当てはまることをご確認ください。加盟後も、資格の確認に用いられます。",
    },
    duties: {
      lead: "加盟すると、次の責務を負います。",
      edition: (day: string) => `${day} 改定の規約に基づく内容です。確認した版と日時を記録します。`,
    },
    mission: {
      lead: "協議会の使命をお読みください。",
      edition: (day: string) => `${day} 改定の規約に基づく内容です。賛同した版と日時を記録します。`,
    },
  },
  en: {
    team: {
      lead: "The data of your team and organisation for the list of members.",
      teamName: "For example “Fujimi Seiki CSIRT”",
      shortName: "Used on the list of members and in messages. For example “FSK-CSIRT”",
      reading: "The list of members is in the kana order of this reading. Hiragana or katakana, such as えふえすけーしーさーと",
      organisationName: "As registered. For example 富士見精機株式会社",
      organisationReading: "Hiragana or katakana, such as ふじみせいきかぶしきがいしゃ",
      corporateNumber: "The 13 digits that the National Tax Agency assigns. Leave it empty if your organisation has none.",
      website: "A page of the team or the organisation. For example https://www.fujimi-seiki.example/csirt",
      establishedOn: "The day on which the team took up its work.",
      constituency: "For whom does the team respond to incidents? For example “staff and systems of the company and twelve group companies in Japan”",
    },
    reason: {
      lead: "Please say why you wish to join the association.",
      reason: "What led you here and what you expect. Some 100 to 200 words.",
    },
    contribution: {
      lead: "Please say what you will contribute to the association and its members.",
      contribution: "Working groups, information and experience, meeting rooms: whatever you can, and the more concrete the better.",
    },
    poc: {
      lead: "The department or person through whom the association and other members reach you. Give an address that is always answered.",
      kind: "A shared address of a department stays valid when people move.",
      name: "For example “Security Office” or “Hanako Yamada”",
      position: "For example “Head of the Security Office, IT Division”",
      email: "For example csirt@fujimi-seiki.example",
      phone: "For example 03-1234-5678",
    },
    representative: {
      lead: "Who represents the team and, once a member, casts the organisation's vote in the general assembly.",
      name: "For example “Ichiro Sato”",
      reading: "Hiragana or katakana, such as さとう いちろう",
      position: "For example “Head of IT”",
      email: "Also used to write about recommendation and decision.",
      phone: "For example 03-1234-5679",
    },
    purpose: {
      lead: "What your team is there for, and how far its activity goes.",
      purpose: "For example “to find incidents of our group early, keep the damage small and prevent them from happening again”",
      scope: "For example “monitoring and detection, command of incident response, vulnerability information, training of staff”",
    },
    selfAssessment: {
      lead: "Four points by the definition of a CSIRT. You may submit with a “no”; please add how things stand and what is planned. The committee takes it into account.",
      scope: "Is it written down for whom the team acts and what it does?",
      policy: "Are authority, contacts, priorities and the like laid down?",
      confidentiality: "Is there a procedure for classifying, sharing, keeping and disposing of what you receive?",
      threats: "Is there a function that takes in information on vulnerabilities and attacks, judges it and responds?",
    },
    attestations: {
      lead: "These three make an organisation eligible as a general member. Please confirm that all of them hold. They may be checked again later.",
    },
    duties: {
      lead: "A member has these duties.",
      edition: (day: string) => `By the rules as revised on ${day}. The edition and the time of your confirmation are kept.`,
    },
    mission: {
      lead: "Please read the mission of the association.",
      edition: (day: string) => `By the rules as revised on ${day}. The edition and the time of your assent are kept.`,
    },
  },
});
