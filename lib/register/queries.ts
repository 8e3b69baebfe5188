import { editionAt } from "@/lib/bylaws/edition-in-force";
import type { Caller } from "@/lib/kernel/caller";
import { civilDateAt, startOfDay } from "@/lib/kernel/civil-date";
import { mayReadRegister } from "@/lib/members/policy";
import { database } from "@/lib/platform/db";

/** More rows than an earlier register is ever likely to hold. */
const most = 2000;

/** Since when the register is open; null while the earlier one is carried over (4(1)4)). */
export async function registerOpening(): Promise<Date | null> {
  const setting = await database().associationSetting.findUnique({ where: { id: 1 }, select: { registerOpenedAt: true } });
  return setting?.registerOpenedAt ?? null;
}

/** The one-time set-up: who was carried over from the earlier register, and since when the new one is open (4(1)4)). */
export async function registerView({ actor }: Caller) {
  if (!mayReadRegister(actor)) return undefined;
  const [openedAt, rows, total] = await Promise.all([
    registerOpening(),
    database().membership.findMany({
      where: { decisionId: null },
      select: {
        id: true, joinedOn: true, source: true,
        member: { select: { id: true, shortName: true, teamName: true, founder: true, organisation: { select: { name: true } } } },
      },
      orderBy: [{ joinedOn: "asc" }, { member: { reading: "asc" } }],
      take: most,
    }),
    database().membership.count({ where: { decisionId: null } }),
  ]);
  return {
    openedAt,
    total,
    rows: rows.map(({ id, joinedOn, source, member: { organisation, ...member } }) => ({
      ...member, id, memberId: member.id, organisationName: organisation.name, joinedOn: civilDateAt(joinedOn, "UTC"), source: source ?? "",
    })),
  };
}

/** 6(2): the present general members in the order of the kana, to choose one of them. */
export async function memberChoiceList({ actor, at }: Caller) {
  if (!mayReadRegister(actor)) return [];
  const day = startOfDay(civilDateAt(at, editionAt(at).timeZone), "UTC");
  return database().rosterEntry.findMany({
    where: { memberClass: "general", joinedOn: { lte: day }, OR: [{ endedOn: null }, { endedOn: { gt: day } }] },
    select: { memberId: true, shortName: true, organisationName: true },
    orderBy: [{ reading: "asc" }, { membershipId: "asc" }],
    take: most,
  });
}
