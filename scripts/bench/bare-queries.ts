/** The one query that does the main work of each measured page, with its parameters in the order of the address. */
export const bareQueries = {
  roster: `SELECT member_id, short_name, team_name, organisation_name, website, founder, joined_on FROM roster_entry
    WHERE member_class = 'general' AND joined_on <= current_date AND (ended_on IS NULL OR ended_on > current_date)
    ORDER BY reading, membership_id LIMIT 50`,
  search: `SELECT member_id, short_name, team_name, organisation_name, website, founder, joined_on FROM roster_entry
    WHERE member_class = 'general' AND joined_on <= current_date AND (ended_on IS NULL OR ended_on > current_date)
      AND pieces @> search_pieces($1) AND position(fold_name($1) IN folded) > 0
    ORDER BY reading, membership_id LIMIT 50`,
  member: `SELECT m.*, o.name, ms.joined_on, p.name AS contact, p.email, c.role, c.phone FROM member m
    JOIN organisation o ON o.id = m.organisation_id JOIN membership ms ON ms.member_id = m.id
    JOIN member_contact c ON c.member_id = m.id AND c.ended_at IS NULL JOIN person p ON p.id = c.person_id WHERE m.id = $1`,
  submit: "UPDATE application SET state = 'submitted', submitted_at = now(), state_since = now(), revision = revision + 1 WHERE id = $1",
  vote: "INSERT INTO vote (decision_id, person_id, sequence, choice, cast_at, idempotency_key) VALUES ($1, $2, $3, 'yes', now(), gen_random_uuid())",
} as const;

export type BareQuery = keyof typeof bareQueries;

export const isBareQuery = (name: string): name is BareQuery => name in bareQueries;
