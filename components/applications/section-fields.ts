import { sectionCompletes } from "@/lib/applications/schema";
import type { SectionName } from "@/lib/applications/types";

/** How a field of the form is asked for: a line of a kind, or a text with the length that it may have. */
export type SectionField = { readonly name: string; readonly kind?: "email" | "url" | "tel" | "date"; readonly limit?: number };

/** The parts of the form that are plain fields, one below the other. */
export const plainSections = {
  team: [
    { name: "teamName" },
    { name: "shortName" },
    { name: "reading" },
    { name: "organisationName" },
    { name: "organisationReading" },
    { name: "corporateNumber" },
    { name: "website", kind: "url" },
    { name: "establishedOn", kind: "date" },
    { name: "constituency", limit: 1000 },
  ],
  reason: [{ name: "reason", limit: 4000 }],
  contribution: [{ name: "contribution", limit: 4000 }],
  poc: [{ name: "name" }, { name: "position" }, { name: "email", kind: "email" }, { name: "phone", kind: "tel" }],
  representative: [{ name: "name" }, { name: "reading" }, { name: "position" }, { name: "email", kind: "email" }, { name: "phone", kind: "tel" }],
  purpose: [
    { name: "purpose", limit: 4000 },
    { name: "scope", limit: 4000 },
  ],
} as const satisfies Partial<Record<SectionName, readonly SectionField[]>>;

export type PlainSectionName = keyof typeof plainSections;

export const isPlainSection = (section: SectionName): section is PlainSectionName => section in plainSections;

/** Whether a field must be filled in before the form can be handed in; the schema says so. */
export function requirement(section: SectionName, field: string): true | "optional" {
  const shape: Readonly<Record<string, { safeParse: (value: unknown) => { success: boolean } } | undefined>> = sectionCompletes[section].shape;
  return shape[field]?.safeParse("").success ? "optional" : true;
}
