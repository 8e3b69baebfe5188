import type { AssemblyEventType } from "@/lib/assembly/events";
import { parseCivilDate } from "@/lib/kernel/civil-date";
import type { JsonValue } from "@/lib/kernel/domain-event";
import { formatDate } from "../format";
import type { Locale } from "../locale";
import { assemblyMessages } from "../messages/assembly";
import type { EventData, EventSentences } from "./sentence";

export const assemblyEvents: EventSentences<AssemblyEventType> = {
  "assembly.recorded": (assembly) => ({
    ja: `総会の開催が登録されました（${nameOf(assembly, "ja")}）`,
    en: `An assembly was recorded (${nameOf(assembly, "en")})`,
  }),
  "assembly.corrected": ({ before, after }) => ({
    ja: `総会の記録が訂正されました（${nameOf(before, "ja")} → ${nameOf(after, "ja")}）`,
    en: `The record of an assembly was corrected (${nameOf(before, "en")} → ${nameOf(after, "en")})`,
  }),
};

function nameOf(assembly: JsonValue | EventData | undefined, locale: Locale): string {
  const { kind, heldOn } = (assembly ?? {}) as EventData;
  const day = typeof heldOn === "string" ? parseCivilDate(heldOn) : undefined;
  const name = assemblyMessages[locale].kinds[kind === "extraordinary" ? "extraordinary" : "regular"];
  return day ? assemblyMessages[locale].named(name, formatDate(day, locale)) : name;
}
