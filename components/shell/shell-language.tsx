import { LanguageSwitch } from "@/components/ui/language-switch";
import { shellMessages } from "@/lib/i18n/messages/shell";
import type { ShellFrame } from "./shell-types";

const languages = [
  { code: "ja", name: "日本語" },
  { code: "en", name: "English" },
];

export function ShellLanguage({ locale, setLocale, returnTo }: Pick<ShellFrame, "locale" | "setLocale" | "returnTo">) {
  return <LanguageSwitch label={shellMessages[locale].language} languages={languages} current={locale} action={setLocale} returnTo={returnTo} />;
}
