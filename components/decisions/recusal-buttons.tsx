import { ConfirmButton } from "@/components/ui/confirm-button";
import { TextArea } from "@/components/ui/text-area";
import { quorum } from "@/lib/decisions/rules/quorum";
import type { Locale } from "@/lib/i18n/locale";
import { ballotMessages } from "@/lib/i18n/messages/ballot";
import type { FormAction } from "@/lib/kernel/form-state";
import type { DecisionFile, ElectorItem } from "./decision-types";

type Recusal = { locale: Locale; decision: Pick<DecisionFile, "id" | "count" | "edition">; action: FormAction };

/** A14: declares one's own special interest, after saying in numbers what that does. */
export function OwnRecusal({ locale, decision, action }: Recusal & { decision: { mine: ElectorItem | null } }) {
  const t = ballotMessages[locale].recusal;
  const { base, before, after } = effectOn(decision);
  return (
    <div className="grid content-start gap-2">
      <p className="text-[0.875rem] leading-160 text-solid-gray-700">{t.hint}</p>
      <div>
        <ConfirmButton action={action} hidden={{ decisionId: decision.id }} label={t.action} title={t.title} confirmLabel={t.confirm} tone="dangerQuiet" size="small">
          <p>{t.consequences(base, before, after)}</p>
          {decision.mine?.choice && <p>{t.ballotGone}</p>}
          <p>{t.onlySecretariat}</p>
          <TextArea name="reason" label={t.reason} hint={t.reasonHint} rows={3} limit={500} required />
        </ConfirmButton>
      </div>
    </div>
  );
}

/** The secretariat notes the special interest of a member. */
export function RecuseOther({ locale, decision, action, elector }: Recusal & { elector: ElectorItem }) {
  const t = ballotMessages[locale].recusal;
  const { base, before, after } = effectOn(decision);
  const { personId, name } = elector;
  return (
    <ConfirmButton action={action} hidden={{ decisionId: decision.id, personId }} label={t.ofOther} title={t.titleOther(name)} confirmLabel={t.confirmOther} tone="secondary" size="small">
      <p>{t.consequencesOther(name, base, before, after)}</p>
      <TextArea name="reason" label={t.reason} hint={t.reasonHint} rows={3} limit={500} required />
    </ConfirmButton>
  );
}

/** Takes a recusal back that was noted by mistake. */
export function LiftRecusal({ locale, decision, action, elector }: Recusal & { elector: ElectorItem }) {
  const t = ballotMessages[locale].recusal;
  const { personId, name } = elector;
  return (
    <ConfirmButton action={action} hidden={{ decisionId: decision.id, personId }} label={t.lift} title={t.liftTitle(name)} confirmLabel={t.liftConfirm} tone="secondary" size="small">
      <p>{t.liftText(name)}</p>
    </ConfirmButton>
  );
}

/** What one more recusal does to the quorum, by the same rule that will close the decision. */
function effectOn({ count, edition }: Pick<DecisionFile, "count" | "edition">) {
  const after = quorum({ ...count, recused: count.recused + 1 }, edition).facts;
  return { base: after.base, before: quorum(count, edition).facts.required, after: after.required };
}
