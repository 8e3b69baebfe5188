import { Notice } from "@/components/ui/notice";
import type { Locale } from "@/lib/i18n/locale";
import { myMessages } from "@/lib/i18n/messages/my";

/** Says what was just saved, on the page that shows it. */
export function SavedNotice({ locale, saved }: { locale: Locale; saved: string | undefined }) {
  const t = myMessages[locale].saved;
  if (!saved || !Object.hasOwn(t, saved)) return null;
  return (
    <div role="status">
      <Notice tone="success">{t[saved as keyof typeof t]}</Notice>
    </div>
  );
}
