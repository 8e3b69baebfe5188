import { DescriptionList } from "@/components/ui/description-list";
import { Panel } from "@/components/ui/panel";
import type { Locale } from "@/lib/i18n/locale";
import { accountMessages } from "@/lib/i18n/messages/account";

export function ProfilePanel({ locale, person, capacity }: { locale: Locale; person: { name: string; email: string }; capacity: string }) {
  const t = accountMessages[locale];
  return (
    <Panel title={t.profile}>
      <DescriptionList
        items={[
          { term: t.name, detail: person.name },
          { term: t.email, detail: <span className="break-all">{person.email}</span> },
          ...(capacity ? [{ term: t.offices, detail: capacity }] : []),
        ]}
      />
    </Panel>
  );
}
