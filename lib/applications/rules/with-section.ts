import type { Edition } from "@/lib/bylaws/edition";
import type { ApplicationDraft, SaveSectionInput } from "../schema";

/** The form with one section as it was sent; what is agreed to is stamped with edition and instant (R3.1, R4.11). */
export function withSection(content: ApplicationDraft, sent: SaveSectionInput, edition: Edition, at: Date): ApplicationDraft {
  if (sent.section !== "duties" && sent.section !== "mission") return { ...content, [sent.section]: sent.values };
  const { agreed } = sent.values;
  const before = content[sent.section];
  // Agreed under this edition already: the first time is the one that counts.
  if (before && before.agreed === agreed && before.editionId === edition.id) return content;
  return { ...content, [sent.section]: { agreed, editionId: edition.id, at: at.toISOString() } };
}
