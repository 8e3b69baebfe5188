"use client";

import { Menu as MenuSign } from "lucide-react";
import type { ReactNode } from "react";
import { AnnouncementRegion } from "@/components/ui/announcement-region";
import { LinkButton } from "@/components/ui/button";
import { Popup } from "@/components/ui/popup";
import { shellMessages } from "@/lib/i18n/messages/shell";
import { Brand } from "./brand";
import { NavList, type NavItem } from "./nav-list";
import { ShellFooter } from "./shell-footer";
import { ShellLanguage } from "./shell-language";
import { TopNav } from "./top-nav";
import type { ShellFrame } from "./shell-types";

type PublicShellProps = ShellFrame & {
  navigation: readonly NavItem[];
  /** To the sign-in page, or into the house for those who are signed in. */
  entrance: { href: string; label: string };
  /** "reading" keeps lines short; "wide" is for lists. */
  width?: "reading" | "wide";
  children: ReactNode;
};

/** The lighter frame of what everybody may see. A client component, so that its markup does not go along a second time as data. */
export function PublicShell({ navigation, entrance, width = "wide", children, ...frame }: PublicShellProps) {
  const t = shellMessages[frame.locale];
  return (
    <div className="flex min-h-dvh flex-col [--ui-table-top:4rem]">
      <header className="sticky top-0 z-30 border-b border-line bg-white print:static print:border-0">
        <div className="mx-auto flex h-16 max-w-6xl items-center gap-2 px-4 sm:gap-4 sm:px-6 print:px-0">
          <Brand association={frame.association} product={t.product} href="/" />
          <div className="ml-auto flex items-center gap-2 sm:gap-4">
            <div className="hidden md:block">
              <TopNav items={navigation} label={t.mainNavigation} />
            </div>
            <div className="hidden sm:block">
              <ShellLanguage {...frame} />
            </div>
            <LinkButton href={entrance.href} tone="secondary" size="small" className="whitespace-nowrap">
              {entrance.label}
            </LinkButton>
            <div className="md:hidden">
              <Popup
                name={t.menu}
                label={<MenuSign aria-hidden className="size-6" />}
                summaryClassName="grid size-11 place-items-center"
                panelClassName="max-sm:fixed max-sm:inset-x-3 max-sm:top-[4.25rem]"
              >
                <div className="grid gap-4 p-3">
                  <NavList groups={[{ items: navigation }]} label={t.mainNavigation} />
                  <div className="flex border-t border-line pt-3 sm:hidden">
                    <ShellLanguage {...frame} />
                  </div>
                </div>
              </Popup>
            </div>
          </div>
        </div>
      </header>
      <main
        id="main"
        tabIndex={-1}
        className={`mx-auto grid w-full flex-1 content-start gap-8 px-4 py-8 sm:px-6 sm:py-12 ${width === "reading" ? "max-w-3xl" : "max-w-6xl"}`}
      >
        <AnnouncementRegion />
        {children}
      </main>
      <ShellFooter {...frame} />
    </div>
  );
}
