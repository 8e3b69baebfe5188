import type { Locale } from "@/lib/i18n/locale";
import { applicationFieldMessages } from "@/lib/i18n/messages/application-fields";
import { memberMessages } from "@/lib/i18n/messages/members";
import type { Change } from "@/lib/members/types";

/** What a changed field is called, with whose it is where it belongs to a contact. */
export function changeLabel({ field, contact }: Pick<Change, "field" | "contact">, locale: Locale): string {
  const { roles, contactForm, history } = memberMessages[locale];
  const [, ofContact] = field.split("contact.");
  if (ofContact === undefined) return own(field, locale);
  if (ofContact === "poc" || ofContact === "representative") return roles[ofContact];
  const label = Object.hasOwn(contactForm, ofContact) ? String(contactForm[ofContact as "name"]) : ofContact;
  return contact ? history.ofContact(contact, label) : label;
}

function own(field: string, locale: Locale): string {
  const { team, purpose } = applicationFieldMessages[locale];
  const labels: Readonly<Record<string, string>> = { ...team, ...purpose };
  return labels[field] ?? field;
}
