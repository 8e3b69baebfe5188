import { describe, expect, test } from "vitest";
import { civilDate } from "@/lib/kernel/civil-date";
import { locales } from "@/lib/i18n/locale";
import { describeMatter } from "@/lib/i18n/describe-matter";
import { draft, letter, type Sender } from "@/lib/mail/letter";
import { linkMark } from "@/lib/mail/types";
import { templates, type FactsOf, type TemplateName } from "@/lib/mail/templates/catalogue";
import { edition20170322 } from "@/lib/bylaws/editions/2017-03-22";

const closesAt = new Date("2026-11-27T08:00:00Z");
const file = { number: 12, team: "千鳥SIRT", organisation: "千鳥海運株式会社" };
const letterFacts = { ...file, recommender: "AOBA-CSIRT" };
const admission = describeMatter({ kind: "admission", title: null, application: { shortName: "CHIDORI", teamName: file.team, organisationName: file.organisation }, resignation: null });
const vote = { ...file, ...admission, kind: "admission" as const, decision: 5, closesAt };
const motion = { ...vote, ...describeMatter({ kind: "motion", title: "TLP 2.0", application: null, resignation: null }), kind: "motion" as const };
const result = { ...vote, outcome: "adopted" as const, sentence: { ja: "定足数を満たし可決。", en: "Quorate and adopted." } };

const days = { effectiveOn: civilDate("2026-12-31"), receivedOn: civilDate("2026-11-27") };
const departing = [true, false].flatMap((onPaper) => [
  { ...days, onPaper, team: file.team },
  { ...days, onPaper, office: "auditor" as const, name: "神田 実" },
]);
const left = departing.flatMap((facts) => [0, 1, 2].map((seats) => ({ ...facts, seats })));

const samples: { readonly [N in TemplateName]: readonly FactsOf<N>[] } = {
  addressConfirmation: [{ expiresAt: closesAt }],
  newPassword: [{ expiresAt: closesAt }],
  passwordChanged: [{ at: closesAt }],
  officeInvitation: (["secretariat", "committee", "chair", "viceChair", "auditor"] as const).map((office) => ({ office, expiresAt: closesAt })),
  contactInvitation: (["representative", "poc"] as const).map((role) => ({ team: file.team, role, expiresAt: closesAt })),
  recommendationRequested: [letterFacts],
  recommendationSubmitted: [letterFacts],
  letterArrived: [letterFacts],
  letterRegistered: [letterFacts],
  recommendationDeclined: [letterFacts],
  letterDeclined: [letterFacts],
  applicationReceipt: [file],
  applicationArrived: [file],
  applicationReturned: [{ ...file, reasons: [{ section: "team", reason: "読みがなを直してください。" }, { section: "recommendation", reason: "もう一通" }] }],
  applicationReceived: [file],
  applicationReferred: [vote],
  withdrawalReceipt: [file],
  withdrawalNotice: [file],
  recommendationNotNeeded: [file],
  voteWithdrawn: [{ ...file, decision: 5 }],
  voteOpened: [vote, motion],
  closingSoon: [vote, motion],
  motionWithdrawn: [motion],
  resignationRequested: [{ name: "田辺 涼", reason: "" }, { name: "田辺 涼", reason: "Another post" }],
  resignationTakenBack: [{ name: "田辺 涼" }],
  voteResult: outcomes(result),
  resultForApplicant: outcomes(result),
  resultForSecretariat: outcomes(result),
  resultForRecommender: outcomes(result),
  recommendationLapsed: [letterFacts],
  letterLapsed: [letterFacts],
  departureReceipt: departing,
  departureArrived: departing,
  departureTakenBack: departing,
  departureTakenBackNotice: departing,
  departureEffective: left,
  departureDone: left,
  chairToldOfSeats: left,
  welcome: [closesAt, null].map((expiresAt) => ({ team: file.team, joinedOn: civilDate("2026-11-27"), expiresAt })),
};

function outcomes(facts: typeof result) {
  return (["adopted", "rejected", "notQuorate"] as const).map((outcome) => ({ ...facts, outcome }));
}

const sender: Sender = { association: edition20170322.association, address: "office@association.example", appUrl: "https://members.example" };
const names = Object.keys(templates) as TemplateName[];

describe.each(locales)("every mail in %s", (locale) => {
  const to = { personId: null, name: "田辺 涼", email: "tanabe@chidori.example", locale };
  const written = names.flatMap((name) =>
    samples[name].map((facts) => letter(draft(name, to, facts as never, { path: "/application" }), sender, null)),
  );

  test("says something in words only", () => {
    for (const { template, subject, body } of written) {
      expect(body, template).not.toMatch(/undefined|null|NaN|\[object|Invalid|\{\{/);
      expect(subject, template).toMatch(locale === "ja" ? /^【日本シーサート協議会】\S/ : /^\[Nippon CSIRT Association\] [A-Z]/);
      expect(body, template).toContain("\nhttps://members.example/application\n");
    }
  });

  test("is in its language", () => {
    for (const { template, body } of written) {
      const prose = body.split("\n-- \n")[0]?.replace(/千鳥SIRT|千鳥海運株式会社|田辺 涼|神田 実|読みがな.*|もう一通/g, "") ?? "";
      expect(/[ぁ-ん]/.test(prose), template).toBe(locale === "ja");
    }
  });

  test("has a subject of fixed words and numbers, on one line, whatever people typed", () => {
    const hostile = "x\r\nBcc: y@z.example";
    for (const name of names) {
      for (const facts of samples[name]) {
        const typed = JSON.parse(JSON.stringify(facts), (key, value) => (["team", "organisation", "recommender", "reason", "name"].includes(key) ? hostile : value));
        const revived = { ...facts, ...pick(typed, ["team", "organisation", "recommender", "reasons", "name"]) };
        const [one, other] = [facts, revived].map((some) => templates[name][locale](some as never).subject);
        expect(other).toBe(one);
        expect(one).not.toMatch(/[\p{Cc}]/u);
      }
    }
  });

  test("keeps the place of a single-use link on a line of its own", () => {
    const mail = letter(draft("newPassword", to, { expiresAt: closesAt }, { path: "/password/", linkId: "8f0c…" }), sender, null);
    expect(mail.body.split("\n").filter((line) => line === linkMark)).toHaveLength(1);
    expect(mail.body).not.toContain("8f0c");
  });
});

test("a vote is asked for in the words of the motion, by its articles", () => {
  expect(templates.voteOpened.ja(vote).paragraphs[0]).toBe("議案「千鳥SIRT（千鳥海運株式会社）の加盟を承認する」が、運営委員会に付議されました（4(1)4)、6(2)）。");
  expect(templates.voteOpened.en(motion).paragraphs[0]).toBe("A motion has been put to the steering committee: “TLP 2.0” (6(2), 6(3)).");
});

test("a deadline is told with its weekday in the association's time", () => {
  expect(templates.voteOpened.ja(vote).paragraphs.join()).toContain("2026年11月27日（金）17:00");
  expect(templates.voteOpened.en(vote).paragraphs.join()).toContain("Friday 27 November 2026, 17:00 (Japan time)");
});

test("a notice of leaving is told with its day, and with what becomes of a committee seat (A8, A36)", () => {
  const [team] = left.filter(({ seats }) => seats === 1);
  expect(team && templates.departureReceipt.ja(team).paragraphs.join()).toContain("2026年12月31日に効力が生じます");
  expect(team && templates.departureEffective.en(team).paragraphs.join()).toContain("is for the committee to decide (6(2))");
  expect(team && templates.chairToldOfSeats.ja(team).paragraphs.join()).toContain("運営委員の席が1席");
});

test("the confirmation of an address repeats nothing that anybody typed", () => {
  expect(Object.keys(samples.addressConfirmation[0] ?? {})).toEqual(["expiresAt"]);
});

function pick(source: Record<string, unknown>, keys: readonly string[]) {
  return Object.fromEntries(keys.filter((key) => key in source).map((key) => [key, source[key]]));
}
