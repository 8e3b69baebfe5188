import { databaseNow } from "@/lib/platform/clock";
import { hashPassword } from "@/lib/platform/password";
import { calendarFrom } from "./calendar";
import { granted, systemCallerAt } from "./callers";
import { playCases } from "./cases";
import { beginDemo, handPassword } from "./founding";
import { recordHead, recordOffices } from "./offices";
import { demoPeople } from "./people";
import { workQueue } from "./queue";
import { carryRegisterOver, openTheRegister } from "./register";

/**
 * Makes the demo association in an empty database, day by day up to now, through the use cases, each with a caller of
 * that day: whatever the rules forbid cannot be in it. Refuses where anything is in the database.
 */
export async function foundDemo(password: string): Promise<void> {
  const now = await databaseNow();
  const calendar = calendarFrom(now);
  const begun = await beginDemo(systemCallerAt("demo", calendar.at(-241, "09:00")), {});
  if (!begun.ok) throw new Error("The database is not empty: the demo association is only made in one that is.");
  await recordHead(calendar);
  const memberIds = await carryRegisterOver(calendar);
  await recordOffices(calendar, memberIds);
  await openTheRegister(calendar);
  await playCases({ calendar, memberIds, password });
  await workQueue(now);
  const passwordHash = await hashPassword(password);
  for (const { email } of demoPeople) granted(await handPassword(systemCallerAt("demo", now), { email, passwordHash }));
}
