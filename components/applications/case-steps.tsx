import { Stepper, type Step } from "@/components/ui/stepper";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { applicationMessages } from "@/lib/i18n/messages/applications";
import type { OwnCase } from "./case-types";

type CaseStepsProps = { locale: Locale; application: Pick<OwnCase, "state" | "statedAt" | "submittedAt" | "receivedAt" | "endedAt"> };

/** 4(1)4): how far the case has come on its way to membership. */
export function CaseSteps({ locale, application }: CaseStepsProps) {
  const { steps: t, states } = applicationMessages[locale];
  const { state, statedAt, submittedAt, receivedAt, endedAt } = application;
  const day = (at: Date | null) => at && formatDate(at, locale);
  // A case that was sent back has been submitted before, and is with the applicant all the same.
  const open = state === "drafting" || state === "returned";
  const steps = [
    { key: "intent", done: true, detail: day(statedAt) },
    { key: "form", done: submittedAt !== null && !open, detail: open ? null : day(submittedAt) },
    { key: "check", done: receivedAt !== null && !open && state !== "submitted", detail: open || state === "submitted" ? null : day(receivedAt) },
    { key: "committee", done: state === "admitted" || state === "rejected", detail: null },
    { key: "member", done: state === "admitted", detail: state === "admitted" ? day(endedAt) : null },
  ] as const;
  const current = steps.findIndex(({ done }) => !done);
  const stopped = state === "rejected" || state === "withdrawn";
  const shown = steps.map(({ key, done, detail }, place): Step => ({
    key,
    label: place === current && stopped ? states[state] : t[key],
    state: done ? "done" : place > current ? "open" : stopped ? "stopped" : "current",
    detail: place === current && stopped ? day(endedAt) : detail,
  }));
  return <Stepper label={t.label} steps={shown} stateNames={t.names} />;
}
