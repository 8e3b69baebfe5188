import "@fontsource-variable/noto-sans-jp";
import "./globals.css";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { LocaleProvider } from "@/components/locale-provider";
import { Announcer } from "@/components/ui/announcer";
import { StyleNonce } from "@/components/ui/style-nonce";
import { shellMessages } from "@/lib/i18n/messages/shell";
import { announcementCookie, keptAnnouncement } from "@/lib/web/kept-announcement";
import { requestLocale } from "@/lib/web/locale";
import { RouterPlace } from "@/lib/web/router-place";

export const viewport: Viewport = { width: "device-width", initialScale: 1, themeColor: "#ffffff" };

export async function generateMetadata(): Promise<Metadata> {
  const t = shellMessages[await requestLocale()];
  return { title: { default: t.product, template: `%s | ${t.product}` }, formatDetection: { telephone: false, date: false, address: false } };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, kept] = await Promise.all([requestLocale(), keptAnnouncement()]);
  return (
    <html lang={locale}>
      <body className="min-h-dvh">
        <StyleNonce />
        <a
          href="#main"
          className="sr-only z-50 rounded-8 bg-white px-4 py-2 font-700 focus:not-sr-only focus:fixed focus:top-2 focus:left-2 print:hidden"
        >
          {shellMessages[locale].skipToContent}
        </a>
        <LocaleProvider locale={locale}>
          <RouterPlace>
            <Announcer kept={kept} keptIn={announcementCookie}>
              {children}
            </Announcer>
          </RouterPlace>
        </LocaleProvider>
      </body>
    </html>
  );
}
