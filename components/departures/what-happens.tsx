import type { Locale } from "@/lib/i18n/locale";
import { formatCount } from "@/lib/i18n/format";
import { departureMessages } from "@/lib/i18n/messages/departures";
import type { MemberClass } from "@/lib/members/types";
import type { LeavingProspect } from "./departure-types";

/** 4(1)2), 6(2), 6(5): which rights end with the membership, what goes along, and what stays. */
export function WhatHappens({ locale, memberClass, prospect }: { locale: Locale; memberClass: MemberClass; prospect: LeavingProspect }) {
  const t = departureMessages[locale].happens;
  const sentences = [
    ...(memberClass === "general" ? [t.vote, t.roster, t.recommend] : [t.roster]),
    ...(prospect.requests > 0 ? [t.requests(formatCount(prospect.requests, locale))] : []),
    t.access,
    ...prospect.seats.map(({ seat, person }) => t.seat(seat ?? 0, person.name)),
    t.stays,
    t.again,
  ];
  return (
    <ul className="grid list-disc gap-2 pl-6 leading-170">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
