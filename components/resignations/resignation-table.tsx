import { DoorOpen } from "lucide-react";
import { ClosingFields, usualClosing } from "@/components/decisions/closing-fields";
import { Electorate, type Voter } from "@/components/decisions/electorate";
import { StatusBadge, type Tone } from "@/components/ui/badge";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { DataTable, type Column } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import type { Edition } from "@/lib/bylaws/edition";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { puttingMessages } from "@/lib/i18n/messages/putting";
import { resignationMessages } from "@/lib/i18n/messages/resignations";
import type { FormAction } from "@/lib/kernel/form-state";
import type { ResignationOutcome } from "@/lib/resignations/types";

export type ResignationItem = {
  readonly id: string;
  readonly name: string;
  readonly seat: number;
  readonly reason: string;
  readonly requestedAt: Date;
  readonly outcome: ResignationOutcome | null;
  readonly stands: boolean;
  readonly decision: { readonly id: string; readonly number: number; readonly state: string } | null;
  readonly may: { readonly put: boolean; readonly takeBack: boolean };
};

type Standing = ResignationOutcome | "waiting" | "voting" | "lapsed";

const tones: Record<Standing, Tone> = { waiting: "warning", voting: "info", permitted: "success", refused: "danger", takenBack: "neutral", lapsed: "neutral" };

type ResignationTableProps = {
  locale: Locale;
  resignations: readonly ResignationItem[];
  voters: readonly Voter[];
  edition: Edition;
  now: Date;
  actions: { readonly refer: FormAction; readonly takeBack: FormAction };
};

/** Who asked to resign, how it stands, and what is to be done about it. */
export function ResignationTable({ locale, resignations, ...rest }: ResignationTableProps) {
  const t = resignationMessages[locale];
  const columns: Column<ResignationItem>[] = [
    {
      key: "who",
      header: t.columns.who,
      primary: true,
      nowrap: true,
      cell: ({ name, seat }) => (
        <span className="grid gap-0.5">
          {name}
          <span className="text-[0.8125rem] font-400 text-solid-gray-700">{t.seat(seat)}</span>
        </span>
      ),
    },
    { key: "asked", header: t.columns.asked, nowrap: true, cell: ({ requestedAt }) => formatDate(requestedAt, locale) },
    { key: "reason", header: t.columns.reason, cell: ({ reason }) => <span className="whitespace-pre-line">{reason || t.noReason}</span> },
    { key: "state", header: t.columns.state, cell: (one) => <State locale={locale} resignation={one} /> },
    { key: "action", header: t.columns.action, nowrap: true, cell: (one) => <Actions locale={locale} resignation={one} {...rest} /> },
  ];
  return (
    <DataTable
      caption={t.title}
      captionHidden
      columns={columns}
      rows={resignations}
      rowKey={({ id }) => id}
      empty={
        <EmptyState icon={<DoorOpen aria-hidden />} title={t.empty}>
          {t.emptyText}
        </EmptyState>
      }
    />
  );
}

function State({ locale, resignation: { outcome, stands, decision } }: { locale: Locale; resignation: ResignationItem }) {
  const t = resignationMessages[locale];
  const standing: Standing = outcome ?? (!stands ? "lapsed" : decision?.state === "open" ? "voting" : "waiting");
  return (
    <span className="grid justify-items-start gap-1">
      <StatusBadge tone={tones[standing]}>{t.states[standing]}</StatusBadge>
      {decision && (
        <a href={`/decisions/${decision.id}`} className="text-[0.875rem]">
          {t.decision(decision.number)}
        </a>
      )}
    </span>
  );
}

type ActionsProps = Omit<ResignationTableProps, "resignations"> & { resignation: ResignationItem };

function Actions({ locale, resignation: { id, name, may }, voters, edition, now, actions }: ActionsProps) {
  const t = resignationMessages[locale];
  const hidden = { resignationId: id };
  if (!may.put && !may.takeBack) return null;
  return (
    <span className="flex flex-wrap gap-2">
      {may.put && (
        <ConfirmButton action={actions.refer} hidden={hidden} initialValues={usualClosing(now, edition)} label={t.put} title={t.putTitle(name)} confirmLabel={t.put} tone="primary" size="small">
          <p>{puttingMessages[locale].happens(voters.length)}</p>
          <p>{t.happens}</p>
          <ClosingFields locale={locale} edition={edition} now={now} />
          <Electorate locale={locale} voters={voters} edition={edition} />
        </ConfirmButton>
      )}
      {may.takeBack && (
        <ConfirmButton action={actions.takeBack} hidden={hidden} label={t.takeBack} title={t.takeBackTitle} confirmLabel={t.takeBackConfirm} tone="secondary" size="small">
          <p>{t.takeBackText}</p>
        </ConfirmButton>
      )}
    </span>
  );
}
