import type { ReactNode } from "react";
import { StatusBadge, type Tone } from "@/components/ui/badge";
import type { Locale } from "@/lib/i18n/locale";
import { caseCheckMessages } from "@/lib/i18n/messages/case-checks";

export type Standing = "good" | "bad" | "look" | "open";

const tones: Record<Standing, Tone> = { good: "success", bad: "warning", look: "warning", open: "neutral" };

/** Checks below one another, each with how it stands. */
export function CheckList({ children }: { children: ReactNode }) {
  return <ul className="grid">{children}</ul>;
}

export function Check({ locale, title, standing, children }: { locale: Locale; title: string; standing: Standing; children: ReactNode }) {
  return (
    <li className="grid gap-x-4 gap-y-1.5 border-b border-line py-3.5 first:pt-0 last:border-0 last:pb-0 sm:grid-cols-[6.5rem_minmax(0,1fr)]">
      <div>
        <StatusBadge tone={tones[standing]}>{caseCheckMessages[locale][standing]}</StatusBadge>
      </div>
      <div className="grid min-w-0 gap-1 text-[0.9375rem] leading-170">
        <h3 className="text-[1rem] leading-150 font-700">{title}</h3>
        {children}
      </div>
    </li>
  );
}
