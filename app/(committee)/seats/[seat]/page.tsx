import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SeatHistory } from "@/components/committee/seat-history";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeader } from "@/components/ui/page-header";
import { editionAt } from "@/lib/bylaws/edition-in-force";
import { seatTermList } from "@/lib/committee/queries";
import { countedTerms } from "@/lib/committee/rules/counted-terms";
import { seatNumber } from "@/lib/committee/schema";
import { seatMessages } from "@/lib/i18n/messages/seats";
import { requireOffice } from "@/lib/web/caller";
import { requestLocale } from "@/lib/web/locale";

export async function generateMetadata(): Promise<Metadata> {
  return { title: seatMessages[await requestLocale()].history };
}

export default async function SeatPage({ params }: { params: Promise<{ seat: string }> }) {
  const [caller, locale, named] = await Promise.all([requireOffice("committee", "secretariat", "auditor"), requestLocale(), params]);
  const seat = seatNumber.parse(named.seat);
  const edition = editionAt(caller.at);
  if (seat === null || seat > edition.committee.seats.most) notFound();
  const { terms, assemblies } = await seatTermList(caller);
  const t = seatMessages[locale];
  const trail = [{ label: t.title, href: "/seats" }, { label: t.historyOf(seat) }];
  return (
    <>
      <PageHeader title={t.historyOf(seat)} lead={t.historyLead} trail={<Breadcrumbs label={t.crumbs} trail={trail} />} />
      <SeatHistory locale={locale} seat={seat} terms={countedTerms(terms, assemblies, edition).filter((term) => term.seat === seat)} now={caller.at} />
    </>
  );
}
