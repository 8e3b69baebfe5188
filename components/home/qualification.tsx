import { Check } from "lucide-react";
import { ArticleLink } from "@/components/bylaws/article-link";
import type { Locale } from "@/lib/i18n/locale";
import { homeMessages } from "@/lib/i18n/messages/home";
import { HomeSection } from "./home-section";

/** 4(1)1): who may become a general member. */
export function Qualification({ locale }: { locale: Locale }) {
  const t = homeMessages[locale];
  return (
    <HomeSection title={t.whoTitle} aside={<p><ArticleLink article="4(1)1)" locale={locale} /></p>}>
      <ul className="grid gap-3">
        {Object.values(t.who).map((condition) => (
          <li key={condition} className="flex items-start gap-3 text-[1.0625rem] leading-170">
            <Check aria-hidden className="mt-[0.3em] size-5 shrink-0 text-key-900" />
            {condition}
          </li>
        ))}
      </ul>
      <p className="mt-4 max-w-[44em] text-[0.9375rem] leading-175 text-solid-gray-700">{t.whoNote}</p>
    </HomeSection>
  );
}
