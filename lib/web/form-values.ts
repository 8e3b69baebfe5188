import type { FormValues } from "@/lib/kernel/form-state";

/** What a form sent, by field name; a name that occurs more than once is a list. The framework's own fields and files are left out. */
export function formValues(data: FormData): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  for (const name of new Set(data.keys())) {
    if (name.startsWith("$ACTION") || isReserved(name)) continue;
    const texts = data.getAll(name).filter((value) => typeof value === "string").map(cleaned);
    const [only] = texts;
    if (only !== undefined) values[name] = texts.length === 1 ? only : texts;
  }
  return values;
}

/** The same without what must not come back to a page. */
export function withoutSecrets(values: FormValues): FormValues {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !/password|token/i.test(name)));
}

/** One form of each character, line ends as line feeds, and none of the control characters that no field means. */
function cleaned(text: string): string {
  return text
    .toWellFormed()
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f\u0080-\u009f\u202a-\u202e\u2066-\u2069]/g, "");
}

const isReserved = (name: string) => name === "__proto__" || name === "constructor" || name === "prototype";
