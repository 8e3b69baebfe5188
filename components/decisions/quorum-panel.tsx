import { Meter } from "@/components/ui/meter";
import { Panel } from "@/components/ui/panel";
import { articleHref } from "@/lib/bylaws/article-href";
import { verdict } from "@/lib/decisions/rules/verdict";
import type { Locale } from "@/lib/i18n/locale";
import { decisionMessages } from "@/lib/i18n/messages/decisions";
import type { DecisionFile } from "./decision-types";

type QuorumPanelProps = { locale: Locale; decision: Pick<DecisionFile, "rule" | "edition" | "count" | "outstanding">; showVotes: boolean };

/** How far the quorum is, and how many in favour an attendance asks for: the rules that close the decision, run ahead of time. */
export function QuorumPanel({ locale, decision, showVotes }: QuorumPanelProps) {
  const t = decisionMessages[locale].progress;
  const { rule, edition, count } = decision;
  const now = verdict(rule, count, edition);
  const { required, bases } = now;
  const present = Math.max(count.present, required.present);
  const ahead = verdict(rule, { ...count, present }, edition).required.yes;
  const article = "6(2)";
  return (
    <Panel title={t.title}>
      <div className="grid gap-4">
        <Meter
          label={t.meter}
          value={count.present}
          needed={required.present}
          total={bases.quorum}
          text={t.text(count.present, bases.quorum, required.present)}
          source={<a href={articleHref(article)}>{article}</a>}
          reached={now.quorate}
          reachedLabel={t.reached}
          notReachedLabel={t.notReached}
        />
        {/* By a reading that counts only votes cast the need cannot be known before closing. */}
        {ahead > 0 && <p className="text-[0.9375rem] leading-170">{now.quorate ? t.needNow(present, ahead) : t.needThen(present, ahead)}</p>}
        {showVotes && <p className="text-[0.9375rem] leading-170">{t.votes(count.inOffice - count.recused - decision.outstanding, count.inOffice - count.recused)}</p>}
      </div>
    </Panel>
  );
}
