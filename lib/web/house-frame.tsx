import { CircleUser } from "lucide-react";
import type { ReactNode } from "react";
import { AppShell } from "@/components/shell/app-shell";
import { navigationFor } from "@/components/shell/navigation";
import { navigationGroups } from "@/components/shell/navigation-groups";
import { PublicShell } from "@/components/shell/public-shell";
import { waitingBell, waitingCounts } from "@/components/shell/waiting-bell";
import { editionAt } from "@/lib/bylaws/edition-in-force";
import { describeCapacity } from "@/lib/i18n/describe-capacity";
import type { Locale } from "@/lib/i18n/locale";
import { navigationMessages } from "@/lib/i18n/messages/navigation";
import { shellMessages } from "@/lib/i18n/messages/shell";
import type { Caller, PersonActor } from "@/lib/kernel/caller";
import { waitingList } from "@/lib/waiting/queries";
import { currentCaller } from "./caller";
import { homeOf } from "./home-of";
import { requestLocale } from "./locale";

export type FrameActions = { setLocale: (data: FormData) => Promise<void>; signOut: (data: FormData) => Promise<void> };

type FrameProps = { actions: FrameActions; children: ReactNode };

/** The frame of the house for whoever is signed in; for everybody else, whom the page itself turns away, the public one. */
export async function HouseFrame({ actions, children }: FrameProps) {
  const [caller, locale] = await Promise.all([currentCaller(), requestLocale()]);
  const { actor, at } = caller;
  if (actor.kind !== "person") return <PublicFrame actions={actions}>{children}</PublicFrame>;
  const waiting = await waitingList({ ...caller, actor });
  const home = homeOf(actor);
  return (
    <AppShell
      {...frame(caller, locale, actions)}
      homeHref={home}
      navigation={navigationGroups(navigationFor(actor), waitingCounts(waiting), locale)}
      bell={waitingBell(waiting, at, home, locale)}
      account={account(actor, locale, actions)}
    >
      {children}
    </AppShell>
  );
}

/** The lighter frame of what everybody may see. */
export async function PublicFrame({ actions, width, children }: FrameProps & { width?: "reading" | "wide" }) {
  const [caller, locale] = await Promise.all([currentCaller(), requestLocale()]);
  const t = navigationMessages[locale];
  const signedIn = caller.actor.kind === "person";
  return (
    <PublicShell
      {...frame(caller, locale, actions)}
      width={width}
      navigation={[
        { href: "/", label: t.public.home },
        { href: "/apply", label: t.public.apply },
        { href: "/roster", label: t.public.roster },
        { href: "/rules", label: t.public.rules },
      ]}
      entrance={signedIn ? { href: homeOf(caller.actor), label: t.enter } : { href: "/sign-in", label: shellMessages[locale].signIn }}
    >
      {children}
    </PublicShell>
  );
}

function frame({ at }: Caller, locale: Locale, actions: FrameActions) {
  const t = navigationMessages[locale];
  const footerLinks = [
    { href: "/", label: t.public.home },
    { href: "/rules", label: t.public.rules },
    { href: "/roster", label: t.public.roster },
  ];
  return { locale, association: editionAt(at).association.shortName[locale], setLocale: actions.setLocale, footerLinks };
}

function account(actor: PersonActor, locale: Locale, { signOut }: FrameActions) {
  const items = [{ href: "/account", label: navigationMessages[locale].items.account, icon: <CircleUser aria-hidden /> }];
  return { name: actor.name, detail: describeCapacity(actor, locale), items, signOut };
}
