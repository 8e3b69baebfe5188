import type { Count, Elector } from "../types";

/** Counts the frozen list from its rows. A recused member counts in nothing, whatever was cast before (A14). */
export function tally(electors: readonly Elector[]): Count {
  const counted = electors.filter((elector) => !elector.recused);
  const cast = (choice: Elector["choice"]) => counted.filter((elector) => elector.choice === choice).length;
  return {
    inOffice: electors.length,
    recused: electors.length - counted.length,
    present: counted.filter((elector) => elector.attended).length,
    yes: cast("yes"),
    no: cast("no"),
    abstain: cast("abstain"),
  };
}

/** How many of those who may vote have not. */
export function outstanding(electors: readonly Elector[]): number {
  return electors.filter((elector) => !elector.recused && elector.choice === null).length;
}
