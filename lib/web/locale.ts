import { cookies, headers } from "next/headers";
import { cache } from "react";
import { defaultLocale, parseLocale, type Locale } from "@/lib/i18n/locale";

export const localeCookie = "kiyaku-locale";

/** The language chosen before, or the first that the browser asks for and we have, or Japanese. */
export const requestLocale = cache(async (): Promise<Locale> => {
  const chosen = parseLocale((await cookies()).get(localeCookie)?.value);
  return chosen ?? acceptedLocale((await headers()).get("accept-language") ?? "") ?? defaultLocale;
});

/** The best-weighted language of an Accept-Language header that we have. */
export function acceptedLocale(header: string): Locale | undefined {
  const wishes = header
    .split(",")
    .map((wish) => {
      const [range = "", ...parameters] = wish.split(";").map((part) => part.trim().toLowerCase());
      const weight = Number(parameters.find((parameter) => parameter.startsWith("q="))?.slice(2) ?? 1);
      return { locale: parseLocale(range.split("-")[0]), weight: Number.isNaN(weight) ? 0 : weight };
    })
    .filter(({ locale, weight }) => locale && weight > 0);
  return wishes.sort((one, other) => other.weight - one.weight)[0]?.locale;
}
