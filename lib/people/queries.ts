import type { Caller, Office, PersonActor, Relation } from "@/lib/kernel/caller";
import { database } from "@/lib/platform/db";
import { linkIdOfToken } from "@/lib/platform/link-token";
import type { Prisma } from "@/lib/platform/generated/client";
import { mayEndOffice } from "./policy";
import { sessionLimits } from "./types";

/** Whoever the session signs in, with the rights that hold at this instant by the database's clock. */
export type SignedIn = { readonly actor: PersonActor; readonly at: Date; readonly locale: string; readonly email: string };

type Row = {
  personId: string;
  publicId: string;
  name: string;
  email: string;
  locale: string;
  now: Date;
  stale: boolean;
  offices: Office[];
  memberships: Relation[];
  applicationIds: string[];
};

/**
 * Looks the session up, at every request, with all that gives rights in one query: offices and relations that cover
 * this instant. Undefined for a session that ended, expired or idled too long.
 */
export async function signedInBy(idHash: string): Promise<SignedIn | undefined> {
  const [row] = await database().$queryRaw<Row[]>`
    SELECT p.id AS "personId", s.public_id AS "publicId", p.name, p.email, p.locale, c.now,
      s.last_seen_at < c.now - interval '1 minute' AS stale,
      ARRAY(SELECT DISTINCT o.office FROM office_term o
        WHERE o.person_id = p.id AND o.starts_at <= c.now AND (o.ends_at IS NULL OR o.ends_at > c.now)) AS offices,
      (SELECT coalesce(json_agg(json_build_object('memberId', mc.member_id, 'role', mc.role)), '[]') FROM member_contact mc
        WHERE mc.person_id = p.id AND mc.started_at <= c.now AND (mc.ended_at IS NULL OR mc.ended_at > c.now)
          AND EXISTS (SELECT 1 FROM membership ms WHERE ms.member_id = mc.member_id
            AND (ms.ended_on IS NULL OR ms.ended_on > (c.now AT TIME ZONE 'Asia/Tokyo')::date))) AS memberships,
      ARRAY(SELECT a.id::text FROM application a WHERE a.applicant_id = p.id) AS "applicationIds"
    FROM session s JOIN person p ON p.id = s.person_id, (SELECT clock_timestamp() AS now) c
    WHERE s.id_hash = ${idHash} AND s.ended_at IS NULL AND s.expires_at > c.now
      AND s.last_seen_at > c.now - make_interval(mins => ${sessionLimits.idleMinutes})`;
  if (!row) return undefined;
  if (row.stale) await database().session.update({ where: { idHash }, data: { lastSeenAt: row.now }, select: { idHash: true } });
  const { personId, publicId: sessionId, name, offices, memberships, applicationIds } = row;
  const actor: PersonActor = { kind: "person", personId, sessionId, name, offices, memberships, applicationIds };
  return { actor, at: row.now, locale: row.locale, email: row.email };
}

/** What sign-in compares with; undefined where there is no such account or it has no password yet. */
export async function credentialOf(email: string): Promise<{ personId: string; passwordHash: string } | undefined> {
  const person = await database().person.findUnique({
    where: { email },
    select: { id: true, credential: { select: { passwordHash: true } } },
  });
  return person?.credential ? { personId: person.id, passwordHash: person.credential.passwordHash } : undefined;
}

/** Whose password the link would set, and whether it is the first one; undefined for a link that opens nothing any more. */
export async function passwordLinkView(token: string, at: Date): Promise<{ email: string; name: string; first: boolean } | undefined> {
  const id = linkIdOfToken(token);
  if (!id) return undefined;
  const link = await database().oneTimeLink.findFirst({
    where: { id, purpose: "setPassword", usedAt: null, expiresAt: { gt: at } },
    select: { subjectId: true },
  });
  const person = link && (await database().person.findUnique({
    where: { id: link.subjectId },
    select: { email: true, name: true, credential: { select: { changedAt: true } } },
  }));
  return person ? { email: person.email, name: person.name, first: person.credential === null } : undefined;
}

/** One's own name, address and language. */
export async function accountView({ actor }: Caller<PersonActor>) {
  return database().person.findUniqueOrThrow({ where: { id: actor.personId }, select: { name: true, email: true, locale: true } });
}

/** One's own open sessions, the latest first. */
export async function sessionList({ actor, at }: Caller<PersonActor>) {
  const sessions = await database().session.findMany({
    where: {
      personId: actor.personId,
      endedAt: null,
      expiresAt: { gt: at },
      lastSeenAt: { gt: new Date(at.getTime() - sessionLimits.idleMinutes * 60_000) },
    },
    select: { publicId: true, createdAt: true, lastSeenAt: true, userAgent: true },
    orderBy: { createdAt: "desc" },
  });
  return sessions.map((session) => ({ ...session, current: session.publicId === actor.sessionId }));
}

/** Who holds which office now, for the pages that name them. */
export async function officeHolderList({ at }: Pick<Caller, "at">) {
  return termsWhere({ startsAt: { lte: at }, OR: [{ endsAt: null }, { endsAt: { gt: at } }] });
}

/** Who sits on the committee now, by seat: whoever would vote on what is put today. */
export async function committeeInOffice(caller: Pick<Caller, "at">) {
  const holders = await officeHolderList(caller);
  return holders
    .filter(({ office }) => office === "committee")
    .map(({ id, person, member }) => ({ id, name: person.name, team: member?.shortName ?? null }));
}

/** Every office that is held now or will be, for those who keep the register of offices. */
export async function officeTermList({ actor, at }: Caller) {
  if (!mayEndOffice(actor)) return { present: [], coming: [] };
  const terms = await termsWhere({ OR: [{ endsAt: null }, { endsAt: { gt: at } }] });
  return { present: terms.filter(({ startsAt }) => startsAt <= at), coming: terms.filter(({ startsAt }) => startsAt > at) };
}

async function termsWhere(where: Prisma.OfficeTermWhereInput) {
  const terms = await database().officeTerm.findMany({
    where,
    select: {
      id: true, office: true, seat: true, cohort: true, startsAt: true, endsAt: true, source: true,
      person: { select: { id: true, name: true } },
      member: { select: { id: true, shortName: true } },
    },
    orderBy: [{ office: "asc" }, { seat: "asc" }, { startsAt: "asc" }],
  });
  return terms.map((term) => ({ ...term, office: term.office as Office }));
}
