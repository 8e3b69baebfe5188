import type { ApplicationDraft } from "@/lib/applications/schema";
import type { SectionName } from "@/lib/applications/types";
import type { FormValues } from "@/lib/kernel/form-state";

/** A stored part of the form as its fields hold it: a ticked box sends `on`, another one nothing. */
export function initialValues(content: ApplicationDraft, section: SectionName): FormValues {
  const values: Record<string, string> = {};
  for (const [name, value] of Object.entries(content[section] ?? {})) {
    if (typeof value === "string") values[name] = value;
    else if (value === true) values[name] = "on";
  }
  return values;
}
