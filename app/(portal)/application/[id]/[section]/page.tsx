import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { AgreedText } from "@/components/applications/agreed-text";
import { initialValues } from "@/components/applications/initial-values";
import { SectionForm } from "@/components/applications/section-form";
import { SectionHeader } from "@/components/applications/section-header";
import { SectionNav } from "@/components/applications/section-nav";
import { sectionMark } from "@/components/applications/section-mark";
import { SectionTerms } from "@/components/applications/section-terms";
import { Panel } from "@/components/ui/panel";
import { applicationView } from "@/lib/applications/queries";
import { sectionNames } from "@/lib/applications/types";
import { editionAt } from "@/lib/bylaws/edition-in-force";
import { sectionMessages } from "@/lib/i18n/messages/sections";
import { civilDateAt } from "@/lib/kernel/civil-date";
import { requireCaller } from "@/lib/web/caller";
import { requestLocale } from "@/lib/web/locale";
import { firstOf, type PageQuery } from "@/lib/web/page-query";
import { saveDraftAction, saveSectionAction } from "./actions";

type SectionPageProps = { params: Promise<{ id: string; section: string }>; searchParams: PageQuery };

export async function generateMetadata({ params }: SectionPageProps): Promise<Metadata> {
  const section = sectionNamed((await params).section);
  return section ? { title: sectionMessages[await requestLocale()][section] } : {};
}

export default async function SectionPage({ params, searchParams }: SectionPageProps) {
  const [caller, { id, section: name }, query, locale] = await Promise.all([requireCaller(), params, searchParams, requestLocale()]);
  const section = sectionNamed(name);
  const application = section && (await applicationView(caller, id));
  if (!application) notFound();
  if (!application.may.save) redirect(`/application/${application.id}`);
  const { content, revision, state, returns } = application;
  const reasons = returns[0]?.reasons ?? [];
  const edition = editionAt(caller.at);
  return (
    <>
      <SectionHeader locale={locale} application={application} section={section} />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_17rem] lg:gap-8">
        <Panel>
          <SectionForm
            key={section}
            section={section}
            applicationId={application.id}
            revision={revision}
            initialValues={initialValues(content, section)}
            today={civilDateAt(caller.at, edition.timeZone)}
            withEmpty={firstOf(query.check) === "1" || (state === "returned" && reasons.some((reason) => reason.section === section))}
            last={section === sectionNames.at(-1)}
            save={saveSectionAction}
            saveDraft={saveDraftAction}
          >
            {(section === "duties" || section === "mission") && <AgreedText section={section} locale={locale} edition={edition} />}
          </SectionForm>
        </Panel>
        <div className="grid gap-6">
          <SectionNav locale={locale} applicationId={application.id} current={section} markOf={(other) => sectionMark(other, { ...application, reasons }).mark} />
          <SectionTerms section={section} locale={locale} />
        </div>
      </div>
    </>
  );
}

const sectionNamed = (name: string) => sectionNames.find((known) => known === name);
