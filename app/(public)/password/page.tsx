import type { Metadata } from "next";
import { EntrancePage } from "@/components/people/entrance-page";
import { RequestPasswordForm } from "@/components/people/request-password-form";
import { signInMessages } from "@/lib/i18n/messages/sign-in";
import { requestLocale } from "@/lib/web/locale";
import { requestPasswordAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: signInMessages[await requestLocale()].requestTitle };
}

export default async function RequestPasswordPage() {
  const t = signInMessages[await requestLocale()];
  return (
    <EntrancePage title={t.requestTitle} lead={t.requestLead}>
      <RequestPasswordForm action={requestPasswordAction} />
    </EntrancePage>
  );
}
