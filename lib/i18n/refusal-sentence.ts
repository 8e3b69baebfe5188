import type { ApplicationRefusal } from "@/lib/applications/types";
import type { AssemblyRefusal } from "@/lib/assembly/types";
import type { DecisionRefusal } from "@/lib/decisions/types";
import type { DepartureRefusal } from "@/lib/departures/types";
import type { MailRefusal } from "@/lib/mail/types";
import type { MemberRefusal } from "@/lib/members/types";
import type { PeopleRefusal } from "@/lib/people/types";
import type { ResignationRefusal } from "@/lib/resignations/types";
import type { Locale, Text } from "./locale";
import { applicationRefusals } from "./refusals/applications";
import { assemblyRefusals } from "./refusals/assembly";
import { commonRefusals, type CommonRefusal } from "./refusals/denial";
import { decisionRefusals } from "./refusals/decisions";
import { departureRefusals } from "./refusals/departures";
import { mailRefusals } from "./refusals/mail";
import { memberRefusals } from "./refusals/members";
import { peopleRefusals } from "./refusals/people";
import { resignationRefusals } from "./refusals/resignations";
import type { RefusalSentences } from "./refusals/sentences";

/** Every refusal that a use case can answer with. */
export type KnownRefusal = ApplicationRefusal | AssemblyRefusal | CommonRefusal | DecisionRefusal | DepartureRefusal | MailRefusal | MemberRefusal | PeopleRefusal | ResignationRefusal;

const sentences: RefusalSentences<KnownRefusal> = {
  ...applicationRefusals,
  ...assemblyRefusals,
  ...commonRefusals,
  ...decisionRefusals,
  ...departureRefusals,
  ...mailRefusals,
  ...memberRefusals,
  ...peopleRefusals,
  ...resignationRefusals,
};

/** Why a wish was refused, in words. */
export function refusalSentence(refusal: KnownRefusal, locale: Locale): string {
  const sentence = sentences[refusal.code] as (facts: KnownRefusal) => Text;
  return sentence(refusal)[locale];
}
