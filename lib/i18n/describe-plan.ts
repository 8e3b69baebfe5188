import type { PlanNote, PlanOutcome, PlanRefusal } from "@/lib/committee/types";
import type { Locale, Text } from "./locale";
import { seatPlanMessages } from "./messages/seat-plan";
import { seatMessages } from "./messages/seats";
import { planRefusals } from "./refusals/seat-plan";

/** What a step of a plan supposes; a seat is named with whoever holds it until then. */
export function describeStep({ step, holder }: Pick<PlanOutcome, "step" | "holder">, locale: Locale): string {
  const t = seatPlanMessages[locale];
  const { seat: seatName } = seatMessages[locale];
  const held = (seat: number) => (holder === "" ? seatName(seat) : t.held(seatName(seat), holder));
  switch (step.kind) {
    case "assembly":
      return t.says.assembly(t.kinds[step.assembly]);
    case "elect":
      return t.says.elect(t.kinds[step.at], `${step.name || t.unnamed}${locale === "ja" ? "・" : ", "}${step.expert ? t.expert : t.team}`, step.seat ? seatName(step.seat) : t.anySeat);
    case "resign":
      return t.says.resign(held(step.seat));
    case "leave":
      return t.says.leave(held(step.seat), t.then[step.then]);
  }
}

/** What a step brings with it. */
export function describeNote(note: PlanNote, locale: Locale): string {
  const { notes: t } = seatPlanMessages[locale];
  const { seat, list } = seatMessages[locale];
  switch (note.code) {
    case "plan.termsEnd":
      return t.termsEnd(list(note.seats));
    case "plan.elected":
      return t.elected(seat(note.seat), note.cohort, note.origin, note.year);
    case "plan.needsPermission":
      return t.permission(note.needed.present, note.needed.yesAtLeast);
    case "plan.needsContinuation":
      return t.continuation(note.needed.present, note.needed.yesAtLeast);
  }
}

/** Why a step would not come about. */
export function describePlanRefusal(refusal: PlanRefusal, locale: Locale): string {
  const sentence = planRefusals[refusal.code] as (facts: PlanRefusal) => Text;
  return sentence(refusal)[locale];
}
