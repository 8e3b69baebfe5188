import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import type { Locale } from "@/lib/i18n/locale";
import { memberMessages } from "@/lib/i18n/messages/members";
import { myMessages } from "@/lib/i18n/messages/my";

type EditedMember = { readonly id: string; readonly shortName: string; readonly own: boolean };

/** Where an editor came from: its own team, or the page of the member. */
export function memberHref({ id, own }: EditedMember): string {
  return own ? `/my?team=${id}` : `/members/${id}`;
}

export function EditTrail({ locale, member, label }: { locale: Locale; member: EditedMember; label: string }) {
  const { title, crumbs } = memberMessages[locale];
  const { own, shortName } = member;
  const trail = own
    ? [{ label: myMessages[locale].title, href: memberHref(member) }]
    : [{ label: title, href: "/members" }, { label: shortName, href: memberHref(member) }];
  return <Breadcrumbs label={crumbs} trail={[...trail, { label }]} />;
}
