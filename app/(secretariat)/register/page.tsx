import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CarriedOverTable } from "@/components/register/carried-over-table";
import { OpenRegisterButton } from "@/components/register/open-register-button";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { formatDate } from "@/lib/i18n/format";
import { registerMessages } from "@/lib/i18n/messages/register";
import { registerView } from "@/lib/register/queries";
import { requireOffice } from "@/lib/web/caller";
import { requestLocale } from "@/lib/web/locale";
import { openRegisterAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: registerMessages[await requestLocale()].title };
}

export default async function RegisterPage() {
  const [caller, locale] = await Promise.all([requireOffice("secretariat"), requestLocale()]);
  const register = await registerView(caller);
  if (!register) notFound();
  const t = registerMessages[locale];
  const { openedAt, rows, total } = register;
  const actions = openedAt ? (
    <LinkButton href="/members" tone="secondary">
      {t.toMembers}
    </LinkButton>
  ) : (
    <>
      <LinkButton href="/register/carry-over" tone="secondary">
        {t.add}
      </LinkButton>
      <OpenRegisterButton locale={locale} total={total} action={openRegisterAction} />
    </>
  );
  return (
    <>
      <PageHeader title={t.title} lead={openedAt ? t.leadOpen : t.lead} actions={actions} />
      {openedAt ? (
        <Notice tone="success" title={t.opened(formatDate(openedAt, locale))}>
          {t.openedText}
        </Notice>
      ) : (
        <Notice tone="info">{t.steps}</Notice>
      )}
      <CarriedOverTable locale={locale} rows={rows} total={total} />
    </>
  );
}
