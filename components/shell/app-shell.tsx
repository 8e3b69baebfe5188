"use client";

import { Menu as MenuSign } from "lucide-react";
import type { ReactNode } from "react";
import { AnnouncementRegion } from "@/components/ui/announcement-region";
import { Bell } from "@/components/ui/bell";
import { Popup } from "@/components/ui/popup";
import { shellMessages } from "@/lib/i18n/messages/shell";
import { AccountMenu, type Account } from "./account-menu";
import { Brand } from "./brand";
import { NavList, type NavGroup } from "./nav-list";
import { ShellFooter } from "./shell-footer";
import { ShellLanguage } from "./shell-language";
import type { ShellBell, ShellFrame } from "./shell-types";

type AppShellProps = ShellFrame & { homeHref: string; navigation: readonly NavGroup[]; bell: ShellBell; account: Account; children: ReactNode };

/**
 * The frame for those who are signed in: navigation at the side on wide screens, behind a button on small ones. A client
 * component, so that its markup does not go along a second time as data.
 */
export function AppShell({ homeHref, navigation, bell, account, children, ...frame }: AppShellProps) {
  const { locale, association } = frame;
  const t = shellMessages[locale];
  return (
    <div className="flex min-h-dvh flex-col [--ui-table-top:4rem]">
      <header className="sticky top-0 z-30 border-b border-line bg-white print:static print:border-0">
        <div className="flex h-16 items-center gap-2 px-3 sm:px-5 print:px-0">
          <div className="lg:hidden">
            <Popup
              name={t.menu}
              label={<MenuSign aria-hidden className="size-6" />}
              align="start"
              summaryClassName="grid size-11 place-items-center"
              panelClassName="max-lg:fixed max-lg:inset-x-3 max-lg:top-[4.25rem] sm:max-lg:right-auto sm:max-lg:w-80"
            >
              <div className="grid gap-5 p-3">
                <NavList groups={navigation} label={t.mainNavigation} />
                <div className="flex border-t border-line pt-3 sm:hidden">
                  <ShellLanguage {...frame} />
                </div>
              </div>
            </Popup>
          </div>
          <Brand association={association} product={t.product} href={homeHref} />
          <div className="ml-auto flex items-center gap-1 sm:gap-2">
            <div className="hidden sm:block">
              <ShellLanguage {...frame} />
            </div>
            <Bell
              name={bell.unreadCount > 0 ? t.unreadNotifications(bell.unreadCount) : t.notifications}
              title={t.notifications}
              unreadCount={bell.unreadCount}
              items={bell.items}
              unreadLabel={t.unread}
              emptyText={t.noNotifications}
              footer={<a href={bell.allHref}>{t.allNotifications}</a>}
            />
            <AccountMenu account={account} texts={t} />
          </div>
        </div>
      </header>
      <div className="grid flex-1 lg:grid-cols-[15.5rem_minmax(0,1fr)] print:block">
        <aside className="hidden border-r border-line bg-white lg:block print:hidden">
          <div className="sticky top-16 max-h-[calc(100dvh-4rem)] overflow-y-auto px-3 py-5">
            <NavList groups={navigation} label={t.mainNavigation} />
          </div>
        </aside>
        <div className="flex min-w-0 flex-col bg-canvas print:bg-white">
          <main id="main" tabIndex={-1} className="mx-auto grid w-full max-w-[78rem] flex-1 content-start gap-6 px-4 py-6 sm:px-6 sm:py-8 lg:gap-8 lg:px-8">
            <AnnouncementRegion />
            {children}
          </main>
          <ShellFooter {...frame} wide />
        </div>
      </div>
    </div>
  );
}
