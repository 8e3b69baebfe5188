import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { DescriptionList, type Description } from "@/components/ui/description-list";
import type { ApplicationDraft } from "@/lib/applications/schema";
import type { SectionName } from "@/lib/applications/types";
import { formatDate, formatDateWithEra } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { applicationFieldMessages } from "@/lib/i18n/messages/application-fields";
import { dossierMessages } from "@/lib/i18n/messages/dossier";
import { parseCivilDate } from "@/lib/kernel/civil-date";
import { SelfAssessment } from "./self-assessment";

type SectionProps = { locale: Locale; name: SectionName; content: ApplicationDraft };

/** One part of the application: running texts as text, everything else as facts with their names. */
export function DossierSection({ locale, name, content }: SectionProps) {
  const t = dossierMessages[locale];
  const fields = content[name];
  if (!fields) return <Missing>{t.empty}</Missing>;
  if (name === "reason") return <Text text={content.reason?.reason} empty={t.empty} />;
  if (name === "contribution") return <Text text={content.contribution?.contribution} empty={t.empty} />;
  if (name === "selfAssessment") return <SelfAssessment locale={locale} answers={content.selfAssessment} />;
  if (name === "attestations") return <Attestations locale={locale} given={content.attestations} />;
  if (name === "duties" || name === "mission") return <Assent locale={locale} name={name} assent={content[name]} />;
  return <DescriptionList items={facts(fields, name, locale)} />;
}

function facts(fields: object, name: Exclude<SectionName, "attestations" | "duties" | "mission">, locale: Locale): Description[] {
  const labels: Readonly<Record<string, string>> = applicationFieldMessages[locale][name];
  return Object.entries(fields).map(([field, value]) => ({ key: field, term: labels[field] ?? field, detail: <Value {...{ locale, field, value }} /> }));
}

function Value({ locale, field, value }: { locale: Locale; field: string; value: unknown }) {
  const t = dossierMessages[locale];
  const text = typeof value === "string" ? value : "";
  if (text === "") return <Missing>{t.empty}</Missing>;
  if (field === "website" && /^https?:\/\//.test(text)) return <Outside href={text} note={t.opensNewPage} />;
  if (field === "email") return <a href={`mailto:${text}`} className="break-all">{text}</a>;
  if (field === "kind") return applicationFieldMessages[locale].kinds[text as "person" | "department"];
  const day = field === "establishedOn" ? parseCivilDate(text) : undefined;
  return day ? formatDateWithEra(day, locale) : <Text text={text} empty={t.empty} />;
}

/** The applicant's own page: the reader leaves this one open, and that site learns nothing of where they came from. */
function Outside({ href, note }: { href: string; note: string }) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow" className="break-all">
      {href}
      <span className="sr-only"> ({note})</span>
    </a>
  );
}

/** 4(1)1), R4.4: the three statements, each with whether it was confirmed. */
function Attestations({ locale, given }: { locale: Locale; given: ApplicationDraft["attestations"] }) {
  const t = dossierMessages[locale];
  const statements = applicationFieldMessages[locale].attestations;
  return (
    <ul className="grid gap-2">
      {(Object.keys(statements) as (keyof typeof statements)[]).map((name) => (
        <li key={name} className="flex flex-wrap items-baseline gap-x-3 gap-y-1 leading-170">
          <Badge tone={given?.[name] ? "success" : "warning"}>{given?.[name] ? t.agreed : t.notAgreed}</Badge>
          {statements[name]}
        </li>
      ))}
    </ul>
  );
}

function Assent({ locale, name, assent }: { locale: Locale; name: "duties" | "mission"; assent: { agreed: boolean; editionId: string; at: string } | undefined }) {
  const t = dossierMessages[locale];
  if (!assent?.agreed) return <Missing>{t.notAgreed}</Missing>;
  const at = new Date(assent.at);
  return (
    <p className="leading-170">
      {applicationFieldMessages[locale][name].agreed}
      <span className="mt-1 block text-[0.875rem] text-solid-gray-700">{t.agreedOn(formatDate(at, locale), assent.editionId)}</span>
    </p>
  );
}

function Text({ text, empty }: { text: string | undefined; empty: string }) {
  return text ? <p className="max-w-[44em] leading-175 whitespace-pre-line">{text}</p> : <Missing>{empty}</Missing>;
}

function Missing({ children }: { children: ReactNode }) {
  return <span className="text-solid-gray-700">{children}</span>;
}
