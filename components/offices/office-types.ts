import type { Office } from "@/lib/kernel/caller";

/** A term as the register of offices shows it. */
export type OfficeItem = {
  readonly id: string;
  readonly office: Office;
  readonly seat: number | null;
  readonly cohort: number | null;
  readonly startsAt: Date;
  readonly endsAt: Date | null;
  readonly source: string;
  readonly person: { readonly id: string; readonly name: string };
  readonly member: { readonly id: string; readonly shortName: string } | null;
};
