import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { EntrancePage } from "@/components/people/entrance-page";
import { SignInForm } from "@/components/people/sign-in-form";
import { signInMessages } from "@/lib/i18n/messages/sign-in";
import { currentCaller } from "@/lib/web/caller";
import { homeOf } from "@/lib/web/home-of";
import { requestLocale } from "@/lib/web/locale";
import { safeReturnTo } from "@/lib/web/return-to";
import { firstOf, type PageQuery } from "@/lib/web/page-query";
import { signInAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: signInMessages[await requestLocale()].title };
}

export default async function SignInPage({ searchParams }: { searchParams: PageQuery }) {
  const [{ actor }, locale, query] = await Promise.all([currentCaller(), requestLocale(), searchParams]);
  const returnTo = firstOf(query.returnTo) ?? "";
  if (actor.kind === "person") redirect(safeReturnTo(returnTo, homeOf(actor)));
  const t = signInMessages[locale];
  return (
    <EntrancePage title={t.title} lead={t.lead} aside={{ text: t.joining, href: "/apply", label: t.joiningLink }}>
      <SignInForm action={signInAction} returnTo={returnTo} />
    </EntrancePage>
  );
}
