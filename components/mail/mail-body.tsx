import { Link2Off, Lock } from "lucide-react";
import type { Locale } from "@/lib/i18n/locale";
import { mailMessages } from "@/lib/i18n/messages/mail";
import { linkMark } from "@/lib/mail/types";

type MailLink = { readonly spent: boolean; readonly address: string | null };

type MailBodyProps = {
  locale: Locale;
  /** The language of the mail itself. */
  lang: string;
  body: string;
  /** The page that the mail leads to. */
  path: string;
  link: MailLink | null;
};

/** A mail as it reads, its lines as they are. Its page can be opened; the single-use link only where it is shown. */
export function MailBody({ locale, lang, body, path, link }: MailBodyProps) {
  return (
    <div lang={lang} className="max-w-[46em] text-[1rem] leading-175 break-words whitespace-pre-wrap">
      {body.trimEnd().split("\n").map((line, place) => (
        <div key={place} className="min-h-[1.75em]">
          {link && line === linkMark ? <SingleUseLink locale={locale} link={link} /> : <Line text={line} path={path} />}
        </div>
      ))}
    </div>
  );
}

/** The address stands in the mail as it was when it was written; the page is the same one here, wherever here is. */
function Line({ text, path }: { text: string; path: string }) {
  if (!URL.canParse(text) || !text.startsWith("http") || new URL(text).pathname !== path) return text;
  return <a href={path}>{text}</a>;
}

function SingleUseLink({ locale, link }: { locale: Locale; link: MailLink }) {
  const t = mailMessages[locale];
  if (link.address)
    return (
      <span className="grid gap-1 rounded-8 border border-yellow-500 bg-yellow-50 px-4 py-3 leading-160">
        <a href={link.address} className="break-all">
          {link.address}
        </a>
        <span className="text-[0.8125rem] text-yellow-1200">{t.linkDemo}</span>
      </span>
    );
  const Icon = link.spent ? Link2Off : Lock;
  return (
    <span className="inline-flex items-center gap-2 rounded-8 border border-line bg-canvas px-3 py-1.5 text-[0.9375rem] leading-160 text-solid-gray-700">
      <Icon aria-hidden className="size-4 shrink-0" />
      {link.spent ? t.linkSpent : t.linkHidden}
    </span>
  );
}
