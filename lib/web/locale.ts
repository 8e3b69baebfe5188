import { cookies } from "next/headers";
import { cache } from "react";
import { defaultLocale, parseLocale, type Locale } from "@/lib/i18n/locale";

export const localeCookie = "kiyaku-locale";

/** The language chosen by the switch, or Japanese: the association's language, whatever the browser asks for. */
export const requestLocale = cache(async (): Promise<Locale> => {
  return parseLocale((await cookies()).get(localeCookie)?.value) ?? defaultLocale;
});

/** Keeps the choice in the browser for a year. */
export async function keepLocale(locale: Locale): Promise<void> {
  (await cookies()).set(localeCookie, locale, { httpOnly: true, sameSite: "lax", path: "/", maxAge: 365 * 24 * 3600 });
}
