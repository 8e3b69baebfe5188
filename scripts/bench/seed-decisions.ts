import type { Client } from "pg";
import { editionAt } from "@/lib/bylaws/edition-in-force";
import { seedCases } from "./seed-cases";

/** Who may vote on what: every member of the committee on every open decision. */
export type BallotBox = { readonly voterIds: readonly string[]; readonly decisionIds: readonly string[] };

const seats = 9;

/** A committee of nine, and so many decisions on which it may vote for a week. */
export async function seedDecisions(client: Client, label: string, count: number): Promise<BallotBox> {
  const { rows: voters } = await client.query<{ id: string }>(committee, [seats]);
  const applicationIds = (await seedCases(client, `${label}-voted`, "voting", count)).map(({ applicationId }) => applicationId);
  const voterIds = voters.map(({ id }) => id);
  const { rows } = await client.query<{ id: string }>(insertDecisions, [applicationIds, editionAt(new Date()).id]);
  const decisionIds = rows.map(({ id }) => id);
  await client.query(insertElectors, [decisionIds, voterIds]);
  return { voterIds, decisionIds };
}

/** Appointed once; a second call finds it in office. */
const committee = `
  WITH people AS (
    INSERT INTO person (name, email, created_at) SELECT '委員 ' || seat, 'seat-' || seat || '@bench.example', now() FROM generate_series(1, $1) AS seat
    ON CONFLICT (email) DO NOTHING RETURNING id
  ), terms AS (
  INSERT INTO office_term (person_id, office, seat, cohort, starts_at, source, recorded_at)
  SELECT id, 'committee', row_number() OVER (), 1 + row_number() OVER () % 2, now() - interval '1 day', '総会', now() FROM people
  RETURNING person_id AS id)
  SELECT id FROM terms UNION ALL SELECT person_id FROM office_term WHERE office = 'committee'`;

const insertDecisions = `
  INSERT INTO decision (kind, rule, application_id, state, opens_at, closes_at, edition_id)
  SELECT 'admission', 'ordinary', id, 'open', now() - interval '1 hour', now() + interval '7 days', $2 FROM unnest($1::uuid[]) AS id
  RETURNING id`;

const insertElectors = `
  INSERT INTO elector (decision_id, person_id, seat)
  SELECT decision_id, person_id, seat FROM unnest($1::uuid[]) AS decision_id, unnest($2::uuid[]) WITH ORDINALITY AS v(person_id, seat)`;
