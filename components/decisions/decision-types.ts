import type { Edition } from "@/lib/bylaws/edition";
import type { Matter } from "@/lib/i18n/describe-matter";
import type { Text } from "@/lib/i18n/locale";
import type { Count, DecisionOutcome, DecisionRule, DecisionState, Verdict, VoteChoice } from "@/lib/decisions/types";

/** A decision as the inbox lists it. */
export type DecisionItem = Matter & {
  readonly id: string;
  readonly number: number;
  readonly state: DecisionState;
  readonly closesAt: Date;
  readonly closedAt: Date | null;
  readonly outcome: DecisionOutcome | null;
  readonly open: boolean;
  readonly mine: { readonly recused: boolean; readonly choice: VoteChoice | null } | null;
};

/** A name on the frozen list; how somebody else voted is null until closing. */
export type ElectorItem = {
  readonly personId: string;
  readonly name: string;
  readonly seat: number;
  readonly team: string | null;
  readonly recused: boolean;
  readonly recusalReason: string | null;
  readonly attended: boolean;
  readonly choice: VoteChoice | null;
  readonly castAt: Date | null;
};

/** What the panels beside the dossier are drawn from. */
export type DecisionFile = Omit<DecisionItem, "mine" | "application"> & {
  /** Why a motion is put; null for other kinds. */
  readonly body: string | null;
  readonly rule: DecisionRule;
  readonly edition: Edition;
  readonly verdict: Verdict | null;
  readonly sentence: Text | null;
  readonly count: Count;
  readonly outstanding: number;
  readonly mine: ElectorItem | null;
  readonly electors: readonly ElectorItem[];
  readonly remarks: readonly { readonly id: string; readonly at: Date; readonly body: string; readonly author: string }[];
  readonly may: { readonly takePart: boolean; readonly recuseOthers: boolean; readonly close: boolean; readonly withdraw: boolean };
};
