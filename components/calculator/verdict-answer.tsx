"use client";

import { useLocale, useMessages } from "@/components/locale-provider";
import { StatusBadge } from "@/components/ui/badge";
import { Meter } from "@/components/ui/meter";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { articleHref } from "@/lib/bylaws/article-href";
import { isQuestionField } from "@/lib/calculator/rules/typed-question";
import type { RequestedVerdict, VerdictRefusal } from "@/lib/calculator/types";
import type { Verdict } from "@/lib/decisions/types";
import { describeVerdict } from "@/lib/i18n/describe-verdict";
import { formatDate } from "@/lib/i18n/format";
import { calculatorMessages } from "@/lib/i18n/messages/calculator";
import { verdictRefusal } from "@/lib/i18n/refusals/verdict";
import type { Result } from "@/lib/kernel/result";
import { OutcomeBadge } from "./outcome-badge";
import { ReadingOutcomes } from "./reading-outcomes";

/** What the software would decide: in a word, in a sentence, in bars, and under every reading. */
export function VerdictAnswer({ answer }: { answer: Result<RequestedVerdict, VerdictRefusal> }) {
  const t = useMessages(calculatorMessages);
  const locale = useLocale();
  if (!answer.ok) return <NoAnswer refusal={answer.refusal} />;
  const { verdict, edition } = answer.value;
  return (
    <Panel
      title={t.answer}
      aside={
        <>
          {verdict.disputed && <StatusBadge tone="warning">{t.disputed}</StatusBadge>}
          <OutcomeBadge outcome={verdict} />
        </>
      }
      footer={<p className="text-[0.875rem] text-solid-gray-700">{t.edition(formatDate(edition.effectiveOn, locale))}</p>}
    >
      <div className="grid gap-6">
        <p role="status" className="text-[1.0625rem] leading-175">
          {describeVerdict(verdict, edition)[locale]}
        </p>
        <VerdictMeters verdict={verdict} />
        <ReadingOutcomes verdict={verdict} edition={edition} />
      </div>
    </Panel>
  );
}

function NoAnswer({ refusal }: { refusal: VerdictRefusal }) {
  const t = useMessages(calculatorMessages);
  const locale = useLocale();
  const { field } = refusal;
  return (
    <Notice tone="warning" title={t.noAnswer}>
      <p role="status">
        {isQuestionField(field) && (
          <>
            <a href={`#verdict-${field}`}>{t.fields[field]}</a>:{" "}
          </>
        )}
        {verdictRefusal(refusal)[locale]}
      </p>
    </Notice>
  );
}

function VerdictMeters({ verdict: { count, bases, required, quorate, article } }: { verdict: Verdict }) {
  const t = useMessages(calculatorMessages);
  const labels = { reachedLabel: t.reached, notReachedLabel: t.notReached };
  const assented = count.yes > 0 && count.yes >= required.yes;
  return (
    <div className="grid gap-5">
      <Meter
        label={t.attendance}
        source={<a href={articleHref("6(2)")}>6(2)</a>}
        value={count.present}
        needed={required.present}
        total={bases.quorum}
        text={t.meter(count.present, bases.quorum, required.present)}
        reached={quorate}
        {...labels}
      />
      <Meter
        label={t.assent}
        source={<a href={articleHref(article)}>{article}</a>}
        value={count.yes}
        needed={required.yes}
        total={bases.adoption}
        text={t.meter(count.yes, bases.adoption, required.yes)}
        reached={assented}
        {...labels}
      />
    </div>
  );
}
