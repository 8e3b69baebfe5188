import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MailBody } from "@/components/mail/mail-body";
import { MailFacts } from "@/components/mail/mail-facts";
import { MailState } from "@/components/mail/mail-state";
import { plainSubject } from "@/components/mail/plain-subject";
import { ResendButton } from "@/components/mail/resend-button";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { mailMessages } from "@/lib/i18n/messages/mail";
import { mailView } from "@/lib/mail/queries";
import { requireOffice } from "@/lib/web/caller";
import { requestLocale } from "@/lib/web/locale";
import { resendMailAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: mailMessages[await requestLocale()].title };
}

export default async function MailMessagePage({ params }: { params: Promise<{ id: string }> }) {
  const [caller, locale, { id }] = await Promise.all([requireOffice("secretariat", "auditor"), requestLocale(), params]);
  const mail = await mailView(caller, id);
  if (!mail) notFound();
  const t = mailMessages[locale];
  const subject = plainSubject(mail.subject);
  return (
    <>
      <PageHeader
        trail={<Breadcrumbs label={t.trail} trail={[{ label: t.title, href: "/mail" }, { label: subject }]} />}
        title={subject}
        status={<MailState locale={locale} state={mail.state} />}
        actions={mail.may.resend && <ResendButton locale={locale} mail={mail} action={resendMailAction} />}
      />
      <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_24rem]">
        <Panel title={t.bodyTitle}>
          <MailBody locale={locale} lang={mail.locale} body={mail.body} path={mail.path} link={mail.link} />
        </Panel>
        <Panel title={t.factsTitle}>
          <MailFacts locale={locale} mail={mail} />
        </Panel>
      </div>
    </>
  );
}
