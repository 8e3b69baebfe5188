import { describe, expect, it } from "vitest";
import type { Caller } from "@/lib/kernel/caller";
import type { Refusal } from "@/lib/kernel/result";
import type { UseCase } from "@/lib/platform/use-case";
import { footprint } from "./record";
import { inRole, roles, type Role } from "./roles";

/** `accepted`, or the code of the refusal. */
export type Outcome = string;

/**
 * What a role comes to at a use case: `may`, then the state decides; else how it is refused, whatever the state. `sees`
 * is forbidden to change what it can see, and told so; nothing is forbidden to it that is not there.
 */
export type Standing = "may" | "sees" | "forbidden" | "notFound";

/** What a state gives to those who may; the roles that are named stand differently to the object then. */
export type ByState = Outcome | ({ readonly else: Outcome } & { readonly [R in Role]?: Outcome });

export type Row = {
  /** Of the file and of the export. */
  readonly name: string;
  readonly standings: Readonly<Record<Role, Standing>>;
  readonly states: Readonly<Record<string, ByState>>;
  /** What those who may are told of an object that does not exist; left out where none is named. */
  readonly unknown?: ByState;
  /** A call on a new object in that state, or on one that does not exist. */
  readonly prepare: (state: string) => Promise<Call>;
};

export type Call = (caller: Caller) => Promise<Outcome>;

type Description<I, O> = Omit<Row, "name" | "prepare"> & {
  /** An object in that state, made anew. */
  readonly object: (state: string) => Promise<O>;
  /** Names of objects that there are none of. */
  readonly nothing?: O;
  readonly input: (object: O, state: string) => I | Promise<I>;
};

/** A use case in the table. */
export function row<I, O>(name: string, useCase: UseCase<I, unknown, Refusal>, { object, nothing, input, ...described }: Description<I, O>): Row {
  return {
    name,
    ...described,
    prepare: async (state) => {
      const found = state === unknownState ? nothing : await object(state);
      if (found === undefined) throw new Error(`${name} names nothing that does not exist`);
      return async (caller) => {
        const result = await useCase(caller, await input(found, state));
        return result.ok ? "accepted" : result.refusal.code;
      };
    },
  };
}

/** How everybody stands, but for those who are named. Whoever is not signed in only learns that it takes signing in. */
export function standings(rest: Standing, named: Partial<Record<Role, Standing>>): Record<Role, Standing> {
  const all = Object.fromEntries(roles.map((role) => [role, rest])) as Record<Role, Standing>;
  return { ...all, nobody: rest === "may" ? "may" : "forbidden", ...named };
}

const unknownState = "does not exist";

/** Every role at every state: first all that is refused, on one object and without a trace, then each grant on an object of its own. */
export function assertRows(rows: readonly Row[]): void {
  describe.each(rows.map((one) => [one.name, one] as const))("%s", (_name, one) => {
    const states = [...Object.keys(one.states), ...(one.unknown ? [unknownState] : [])];
    describe.each(states)("%s", (state) => {
      const expected = (role: Role) => outcome(one, role, state);
      const refused = roles.filter((role) => expected(role) !== "accepted");
      it(`is refused as it should be to ${refused.length} roles, and leaves no trace`, async () => {
        const call = await one.prepare(state);
        const before = await footprint();
        const outcomes: Record<string, Outcome> = {};
        for (const role of refused) outcomes[role] = await call(await inRole(role));
        expect(outcomes).toEqual(Object.fromEntries(refused.map((role) => [role, expected(role)])));
        expect(await footprint()).toBe(before);
      });

      const granted = roles.filter((role) => expected(role) === "accepted");
      if (granted.length > 0) {
        it.each(granted)("is accepted from %s", async (role) => {
          expect(await (await one.prepare(state))(await inRole(role))).toBe("accepted");
        });
      }
    });
  });
}

function outcome(one: Row, role: Role, state: string): Outcome {
  const standing = one.standings[role];
  const given = state === unknownState ? (one.unknown ?? "") : (one.states[state] ?? "");
  const named = typeof given === "string" ? undefined : given[role];
  if (named) return named;
  if (standing === "sees") return state === unknownState ? "notFound" : "forbidden";
  if (standing !== "may") return standing;
  return typeof given === "string" ? given : given.else;
}
