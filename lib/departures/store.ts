import { lapseRequestsTo } from "@/lib/applications/store";
import { civilDateAt, type CivilDate } from "@/lib/kernel/civil-date";
import { dateColumn, endMembership, lockMembership } from "@/lib/members/store";
import { loadSeatsOf, lockOffices, updateOfficeEnd } from "@/lib/people/store";
import type { Office } from "@/lib/kernel/caller";
import type { Transaction } from "@/lib/platform/db";
import type { Departure, DepartureState, Effect, NoticeChannel, Notice, Subject, SubjectRef } from "./types";

/** The association's calendar, by which terms begin and end with their days. */
const zone = "Asia/Tokyo";

/** What is to end, held until the change is done: all that changes its notices takes this lock first. */
export async function lockSubject(tx: Transaction, ref: SubjectRef, beyond: Date): Promise<Subject | undefined> {
  return "memberId" in ref ? lockMembershipSubject(tx, ref.memberId) : lockOfficeSubject(tx, ref.termId, beyond);
}

async function lockMembershipSubject(tx: Transaction, memberId: string): Promise<Subject | undefined> {
  const membership = await lockMembership(tx, memberId);
  return membership && { kind: "membership", memberId, ...membership };
}

async function lockOfficeSubject(tx: Transaction, termId: string, beyond: Date): Promise<Subject | undefined> {
  const lasting = (await lockOffices(tx, beyond)).find(({ id }) => id === termId);
  const term = await tx.officeTerm.findUnique({ where: { id: termId }, select: { office: true, personId: true, startsAt: true, endsAt: true } });
  if (!term) return undefined;
  const { personId, office, startsAt, endsAt: until } = term;
  return { kind: "office", termId, personId, office: office as Office, since: lasting && startsAt <= beyond ? civilDateAt(startsAt, zone) : null, until };
}

/** Whether a notice waits for its day. Needs the subject locked. */
export async function hasPendingNotice(tx: Transaction, subject: Subject): Promise<boolean> {
  return (await tx.departure.count({ where: { ...keyOf(subject), state: "pending" } })) > 0;
}

export type NoticeEntry = Notice & {
  readonly channel: NoticeChannel;
  readonly giverName: string;
  readonly reason: string;
  readonly recordedById: string;
};

export async function insertDeparture(tx: Transaction, subject: Subject, entry: NoticeEntry, recordedAt: Date): Promise<Departure> {
  const { receivedOn, effectiveOn, effectiveAt, channel, giverName, reason, recordedById } = entry;
  const days = { receivedOn: dateColumn(receivedOn), effectiveOn: dateColumn(effectiveOn) };
  const { id } = await tx.departure.create({
    data: { ...keyOf(subject), ...days, state: "pending", effectiveAt, channel, giverName, reason, recordedAt, recordedById },
    select: { id: true },
  });
  return { id, subject, state: "pending", receivedOn, effectiveOn, effectiveAt, channel };
}

/** A notice with what it is to end, both held until the change is done. */
export async function lockDeparture(tx: Transaction, id: string): Promise<Departure | undefined> {
  const found = await tx.departure.findUnique({ where: { id }, select: { effectiveAt: true, officeTermId: true, membership: { select: { memberId: true } } } });
  const ref = found?.membership ?? (found?.officeTermId ? { termId: found.officeTermId } : undefined);
  const subject = found && ref && (await lockSubject(tx, ref, found.effectiveAt));
  if (!subject) return undefined;
  const row = await tx.departure.findUniqueOrThrow({ where: { id }, select: { id: true, state: true, receivedOn: true, effectiveOn: true, effectiveAt: true, channel: true } });
  return { ...row, subject, state: row.state as DepartureState, channel: row.channel as NoticeChannel, receivedOn: dayOf(row.receivedOn), effectiveOn: dayOf(row.effectiveOn) };
}

export async function updateDepartureEnd(tx: Transaction, id: string, state: Exclude<DepartureState, "pending">, endedAt: Date, endSource: string | null): Promise<void> {
  await tx.departure.update({ where: { id }, data: { state, endedAt, endSource }, select: { id: true } });
}

/** A notice that is in effect on entry is carried out with it; null for one that waits for its day. */
export async function carryOutIfDue(tx: Transaction, departure: Departure, at: Date): Promise<Effect | null> {
  return departure.effectiveAt <= at ? carryOut(tx, departure, at) : null;
}

/** Ends what the notice is of, with all that goes along. The notice comes first: it is the ground that the database asks for. */
export async function carryOut(tx: Transaction, departure: Departure, at: Date): Promise<Effect> {
  const { id, subject, effectiveOn, effectiveAt } = departure;
  await updateDepartureEnd(tx, id, "effective", at, null);
  if (subject.kind === "office") {
    await updateOfficeEnd(tx, subject.termId, effectiveAt);
    return { personIds: [subject.personId], seatIds: [], lapsed: [] };
  }
  const { memberId, membershipId } = subject;
  const personIds = await endMembership(tx, { memberId, membershipId }, effectiveOn, effectiveAt);
  const lapsed = await lapseRequestsTo(tx, memberId, effectiveAt);
  return { personIds, seatIds: await loadSeatsOf(tx, memberId, effectiveAt), lapsed };
}

function keyOf(subject: Subject) {
  return subject.kind === "membership" ? { membershipId: subject.membershipId } : { officeTermId: subject.termId };
}

function dayOf(column: Date): CivilDate {
  return civilDateAt(column, "UTC");
}
