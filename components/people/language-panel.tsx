import { ActionForm } from "@/components/ui/action-form";
import { Panel } from "@/components/ui/panel";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Locale } from "@/lib/i18n/locale";
import { accountMessages } from "@/lib/i18n/messages/account";
import type { FormAction } from "@/lib/kernel/form-state";

const languages = [
  { value: "ja", label: <span lang="ja">日本語</span> },
  { value: "en", label: <span lang="en">English</span> },
];

export function LanguagePanel({ locale, action }: { locale: Locale; action: FormAction }) {
  const t = accountMessages[locale];
  return (
    <Panel title={t.languageTitle} description={t.languageDescription}>
      <ActionForm action={action} aria-label={t.languageTitle} className="gap-4">
        <RadioGroup name="locale" label={t.language} choices={languages} defaultValue={locale} look="row" />
        <div>
          <SubmitButton tone="secondary" size="small">
            {t.languageSave}
          </SubmitButton>
        </div>
      </ActionForm>
    </Panel>
  );
}
