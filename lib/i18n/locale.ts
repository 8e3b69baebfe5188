export const locales = ["ja", "en"] as const;

/** Japanese first, English second. */
export type Locale = (typeof locales)[number];

/** One text in both languages. */
export type Text = Readonly<Record<Locale, string>>;

export const defaultLocale: Locale = "ja";

/** The locale that a cookie, header or column names, or undefined. */
export function parseLocale(value: string | undefined): Locale | undefined {
  return locales.find((locale) => locale === value);
}
