import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Panel } from "@/components/ui/panel";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { assemblyKinds } from "@/lib/assembly/types";
import { longestName, stepInAddress } from "@/lib/committee/rules/plan-address";
import type { PlanStep } from "@/lib/committee/types";
import type { Locale } from "@/lib/i18n/locale";
import { seatPlanMessages } from "@/lib/i18n/messages/seat-plan";
import { seatMessages } from "@/lib/i18n/messages/seats";

type PlanFormsProps = { locale: Locale; steps: readonly PlanStep[]; most: number; holders: ReadonlyMap<number, string> };

const ways = ["vacate", "expert", "team"] as const;

/** What might happen, as GET forms: each adds a step to the address, which is all that there is of a plan. */
export function PlanForms({ locale, steps, most, holders }: PlanFormsProps) {
  const [t, s] = [seatPlanMessages[locale], seatMessages[locale]];
  const kinds = assemblyKinds.map((kind) => ({ value: kind, label: t.kinds[kind] }));
  const seats = Array.from({ length: most }, (_, place) => ({ value: String(place + 1), label: s.seat(place + 1) }));
  const held = seats.map(({ value, label }) => ({ value, label: t.held(label, holders.get(Number(value)) ?? s.vacant) }));
  const form = { locale, steps };
  return (
    <div className="grid items-start gap-6 lg:grid-cols-2 print:hidden">
      <PlanForm {...form} kind="elect">
        <RadioGroup name="at" label={t.fields.at} choices={kinds} defaultValue="regular" />
        <RadioGroup name="who" label={t.fields.who} choices={[{ value: "team", label: t.team }, { value: "expert", label: t.expert }]} defaultValue="team" />
        <TextField name="name" label={t.fields.name} hint={t.fields.nameHint} maxLength={longestName} autoComplete="off" />
        <div className="grid gap-6 sm:grid-cols-2">
          <Select name="seat" label={t.fields.seat} placeholder={null} defaultValue="any" options={[{ value: "any", label: t.anySeat }, ...seats]} />
          <Select name="cohort" label={t.fields.cohort} placeholder={null} defaultValue="any" options={[{ value: "any", label: t.anyCohort }, ...["1", "2"].map((value) => ({ value, label: s.cohort(Number(value)) }))]} />
        </div>
        <Checkbox name="term" value="short" label={t.fields.short} />
      </PlanForm>
      <div className="grid gap-6">
        <PlanForm {...form} kind="resign">
          <Select name="seat" label={t.fields.seat} options={held} required />
        </PlanForm>
        <PlanForm {...form} kind="leave">
          <Select name="seat" label={t.fields.seat} options={held} required />
          <RadioGroup name="then" label={t.fields.then} choices={ways.map((value) => ({ value, label: t.then[value] }))} defaultValue="vacate" />
        </PlanForm>
        <PlanForm {...form} kind="assembly">
          <RadioGroup name="assembly" label={t.fields.assembly} choices={kinds} defaultValue="regular" look="row" />
        </PlanForm>
      </div>
    </div>
  );
}

function PlanForm({ locale, steps, kind, children }: { locale: Locale; steps: readonly PlanStep[]; kind: PlanStep["kind"]; children: ReactNode }) {
  const t = seatPlanMessages[locale];
  return (
    <Panel title={t.forms[kind]}>
      <form method="get" action="/seats/plan" aria-label={t.forms[kind]} className="grid gap-6">
        {steps.map((step, place) => (
          <input key={place} type="hidden" name="step" value={stepInAddress(step)} />
        ))}
        <input type="hidden" name="add" value={kind} />
        {children}
        <div>
          <Button type="submit" tone="secondary">
            {t.add}
          </Button>
        </div>
      </form>
    </Panel>
  );
}
