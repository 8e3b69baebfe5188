import { ArticleLink } from "@/components/bylaws/article-link";
import { Panel } from "@/components/ui/panel";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { caseCheckMessages } from "@/lib/i18n/messages/case-checks";
import type { CaseFile } from "./case-types";
import { Check, CheckList } from "./check-list";
import { DuplicatesCheck } from "./duplicates-check";
import { EligibilityCheck } from "./eligibility-check";
import { MissingFields } from "./missing-fields";

type ChecksProps = { locale: Locale; file: CaseFile };

/** 4(1)4), 6(5): all that the secretariat looks at before it receives a case. */
export function ChecksPanel({ locale, file }: ChecksProps) {
  return (
    <Panel title={caseCheckMessages[locale].title} id="checks" aside={<ArticleLink article="4(1)4)" locale={locale} />}>
      <CheckList>
        <FormCheck locale={locale} file={file} />
        <LetterCheck locale={locale} file={file} />
        <EligibilityCheck locale={locale} letter={file.recommendation} />
        <GuidanceCheck locale={locale} file={file} />
        <DuplicatesCheck locale={locale} members={file.checks.members} cases={file.checks.cases} />
      </CheckList>
    </Panel>
  );
}

function FormCheck({ locale, file: { checks } }: ChecksProps) {
  const t = caseCheckMessages[locale];
  const { missing } = checks;
  return (
    <Check locale={locale} title={t.form} standing={missing.length === 0 ? "good" : "bad"}>
      <p>{missing.length === 0 ? t.formComplete : t.formMissing(missing.length)}</p>
      <MissingFields locale={locale} missing={missing} />
    </Check>
  );
}

function LetterCheck({ locale, file: { recommendation: letter } }: ChecksProps) {
  const t = caseCheckMessages[locale];
  const words = letter && { submitted: t.letterIn, requested: t.letterAsked, declined: t.letterDeclined, replaced: t.letterDeclined, lapsed: t.letterLapsed }[letter.state];
  return (
    <Check locale={locale} title={t.letter} standing={letter?.state === "submitted" ? "good" : letter?.state === "declined" || letter?.state === "lapsed" ? "bad" : "open"}>
      <p>
        {letter && words ? words(letter.member.shortName) : t.letterNone}
        {letter?.state === "submitted" && (
          <a href="#letter" className="ml-2">
            {t.readLetter}
          </a>
        )}
      </p>
      {letter?.state === "declined" && letter.reason && <p className="border-l-4 border-line pl-4 whitespace-pre-line text-solid-gray-800">{letter.reason}</p>}
    </Check>
  );
}

function GuidanceCheck({ locale, file: { guidedAt, guidedBy } }: ChecksProps) {
  const t = caseCheckMessages[locale];
  return (
    <Check locale={locale} title={t.guidance} standing={guidedAt ? "good" : "open"}>
      <p>{guidedAt ? t.guided(formatDate(guidedAt, locale), guidedBy ?? "") : t.notGuided}</p>
    </Check>
  );
}
