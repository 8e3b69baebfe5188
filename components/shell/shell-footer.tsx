import { shellMessages } from "@/lib/i18n/messages/shell";
import type { ShellFrame } from "./shell-types";

export function ShellFooter({ locale, association, footerLinks, wide }: Pick<ShellFrame, "locale" | "association" | "footerLinks"> & { wide?: boolean }) {
  const t = shellMessages[locale];
  return (
    <footer className="border-t border-line bg-white text-[0.875rem] leading-160 print:hidden">
      <div className={`mx-auto flex flex-wrap items-baseline justify-between gap-x-8 gap-y-3 px-4 py-6 sm:px-6 ${wide ? "lg:px-8" : "max-w-6xl"}`}>
        <p className="text-solid-gray-700">
          {association}
          <span className="mx-2 text-solid-gray-420">|</span>
          {t.product}
        </p>
        {footerLinks.length > 0 && (
          <nav aria-label={t.footerNavigation}>
            <ul className="flex flex-wrap gap-x-6 gap-y-2">
              {footerLinks.map((link) => (
                <li key={link.href}>
                  <a href={link.href} className="inline-block py-1 text-solid-gray-800">
                    {link.label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </footer>
  );
}
