import type { BellItem } from "@/components/ui/bell";
import type { Locale } from "@/lib/i18n/locale";

/** What both frames, that of the public and that of those signed in, are given. */
export type ShellFrame = {
  locale: Locale;
  /** The association's name. */
  association: string;
  /** Sets the language: receives `locale` and `returnTo`. */
  setLocale: (data: FormData) => void | Promise<void>;
  returnTo?: string;
  footerLinks: readonly { href: string; label: string }[];
};

export type ShellBell = { unreadCount: number; items: readonly BellItem[]; allHref: string };
