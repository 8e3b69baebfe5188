import { registerMarkedDemo } from "@/lib/members/events";
import { passwordSet } from "@/lib/people/events";
import { findPersonByEmail, setPassword, useLink } from "@/lib/people/store";
import { markDemoDatabase } from "@/lib/platform/demo-marker";
import { refuse } from "@/lib/kernel/result";
import { accept, defineUseCase } from "@/lib/platform/use-case";

/** The first change of all: the empty database becomes the demo's. Invented people are never mixed with real ones. */
export const beginDemo = defineUseCase(async ({ tx }, _input: Record<string, never>) => {
  if (!(await markDemoDatabase(tx))) return refuse({ code: "database.notEmpty" });
  return accept({}, [registerMarkedDemo()]);
});

/** One of the demo's people gets the demo's password, without a mail to say so; invitations are thereby used. */
export const handPassword = defineUseCase(async ({ tx, caller: { at } }, { email, passwordHash }: { email: string; passwordHash: string }) => {
  const person = await findPersonByEmail(tx, email);
  if (!person) return refuse({ code: "notFound" });
  await setPassword(tx, person.id, passwordHash, at);
  await useLink(tx, { subjectId: person.id }, "setPassword", at);
  return accept({ personId: person.id }, [{ ...passwordSet(person.id, 0), jobs: [] }]);
});
