-- The second line of defence: what the rules forbid, the database refuses too.

CREATE EXTENSION IF NOT EXISTS btree_gist;

INSERT INTO association_setting (id) VALUES (1);
INSERT INTO audit_head (id, seq, hash) VALUES (1, 0, repeat('0', 64));

ALTER TABLE association_setting ADD CONSTRAINT association_setting_one_row CHECK (id = 1);
ALTER TABLE audit_head ADD CONSTRAINT audit_head_one_row CHECK (id = 1);

-- Vocabulary ---------------------------------------------------------------------------------------------------------

ALTER TABLE person ADD CONSTRAINT person_email_folded CHECK (email = lower(email)),
  ADD CONSTRAINT person_locale CHECK (locale IN ('ja', 'en'));
ALTER TABLE one_time_link ADD CONSTRAINT one_time_link_purpose CHECK (purpose IN ('confirmIntent', 'setPassword'));
ALTER TABLE member ADD CONSTRAINT member_class CHECK (member_class IN ('general', 'partner'));
ALTER TABLE organisation ADD CONSTRAINT organisation_corporate_number CHECK (corporate_number ~ '^[0-9]{13}$');
ALTER TABLE member_contact ADD CONSTRAINT member_contact_role CHECK (role IN ('representative', 'poc')),
  ADD CONSTRAINT member_contact_kind CHECK (kind IN ('person', 'department')),
  ADD CONSTRAINT member_contact_period CHECK (ended_at IS NULL OR ended_at >= started_at);
ALTER TABLE application ADD CONSTRAINT application_state
  CHECK (state IN ('drafting', 'submitted', 'returned', 'received', 'voting', 'admitted', 'rejected', 'withdrawn')),
  ADD CONSTRAINT application_admitted_has_member CHECK ((state = 'admitted') = (member_id IS NOT NULL)),
  ADD CONSTRAINT application_ended CHECK ((state IN ('admitted', 'rejected', 'withdrawn')) = (ended_at IS NOT NULL));
ALTER TABLE recommendation ADD CONSTRAINT recommendation_state
  CHECK (state IN ('requested', 'submitted', 'declined', 'replaced')),
  ADD CONSTRAINT recommendation_channel CHECK (channel IN ('online', 'paper', 'mail')),
  ADD CONSTRAINT recommendation_letter CHECK (state <> 'submitted' OR (letter IS NOT NULL AND channel IS NOT NULL AND seniority IS NOT NULL));
ALTER TABLE decision ADD CONSTRAINT decision_kind CHECK (kind IN ('admission')),
  ADD CONSTRAINT decision_rule CHECK (rule IN ('ordinary', 'twoThirds')),
  ADD CONSTRAINT decision_state CHECK (state IN ('open', 'closed')),
  ADD CONSTRAINT decision_outcome CHECK (outcome IN ('adopted', 'rejected', 'notQuorate', 'withdrawn')),
  ADD CONSTRAINT decision_closed_with_result CHECK (
    (state = 'closed') = (outcome IS NOT NULL AND closed_at IS NOT NULL)
    AND (outcome IS NULL OR outcome = 'withdrawn') = (verdict IS NULL)
    AND (verdict IS NULL) = (sentence_ja IS NULL) AND (verdict IS NULL) = (sentence_en IS NULL)),
  ADD CONSTRAINT decision_admission_has_application CHECK (kind <> 'admission' OR application_id IS NOT NULL);
ALTER TABLE vote ADD CONSTRAINT vote_choice CHECK (choice IN ('yes', 'no', 'abstain')),
  ADD CONSTRAINT vote_sequence CHECK (sequence >= 1);
ALTER TABLE mail_message ADD CONSTRAINT mail_message_state CHECK (state IN ('queued', 'held', 'sent', 'failed')),
  ADD CONSTRAINT mail_message_header CHECK (to_email !~ '[[:cntrl:]]' AND to_name !~ '[[:cntrl:]]' AND subject !~ '[[:cntrl:]]');

-- One at a time ------------------------------------------------------------------------------------------------------

CREATE UNIQUE INDEX member_contact_one_representative ON member_contact (member_id) WHERE role = 'representative' AND ended_at IS NULL;
CREATE UNIQUE INDEX member_contact_once ON member_contact (member_id, person_id, role) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX recommendation_one_at_a_time ON recommendation (application_id) WHERE state IN ('requested', 'submitted');
CREATE UNIQUE INDEX decision_one_open_per_application ON decision (application_id) WHERE state = 'open';

ALTER TABLE membership ADD CONSTRAINT membership_period CHECK (ended_on IS NULL OR ended_on >= joined_on),
  ADD CONSTRAINT membership_one_at_a_time EXCLUDE USING gist (member_id WITH =, daterange(joined_on, ended_on) WITH &&),
  ADD CONSTRAINT membership_has_ground CHECK ((decision_id IS NULL) <> (source IS NULL));

-- Article 6(2): ten seats, one holder each. Article 6(6)1): an auditor never sits on the committee.
ALTER TABLE office_term ADD CONSTRAINT office_term_office CHECK (office IN ('secretariat', 'committee', 'chair', 'viceChair', 'auditor')),
  ADD CONSTRAINT office_term_period CHECK (ends_at IS NULL OR ends_at > starts_at),
  ADD CONSTRAINT office_term_seat CHECK ((office = 'committee') = (seat IS NOT NULL AND cohort IS NOT NULL)),
  ADD CONSTRAINT office_term_seat_number CHECK (seat BETWEEN 1 AND 10 AND cohort BETWEEN 1 AND 2),
  ADD CONSTRAINT office_term_one_holder EXCLUDE USING gist (seat WITH =, tstzrange(starts_at, ends_at) WITH &&),
  ADD CONSTRAINT office_term_once_a_person EXCLUDE USING gist (person_id WITH =, office WITH =, tstzrange(starts_at, ends_at) WITH &&),
  ADD CONSTRAINT office_term_one_chair EXCLUDE USING gist (office WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (office = 'chair'),
  ADD CONSTRAINT office_term_auditor_apart EXCLUDE USING gist (
    person_id WITH =, (CASE office WHEN 'auditor' THEN 1 ELSE 2 END) WITH <>, tstzrange(starts_at, ends_at) WITH &&) WHERE (office IN ('auditor', 'committee'));

-- Membership starts by an adopted decision, or from the earlier register before it was closed (4(1)4)) ---------------

CREATE FUNCTION membership_needs_ground() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.decision_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM decision WHERE id = NEW.decision_id AND outcome = 'adopted') THEN
    RAISE EXCEPTION 'membership without an adopted decision';
  END IF;
  IF NEW.decision_id IS NULL AND (SELECT register_opened_at FROM association_setting) IS NOT NULL THEN
    RAISE EXCEPTION 'the earlier register is closed: membership starts by a decision only';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER membership_needs_ground BEFORE INSERT ON membership FOR EACH ROW EXECUTE FUNCTION membership_needs_ground();

-- What is done stays done --------------------------------------------------------------------------------------------

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% rows are never changed or removed', TG_TABLE_NAME;
END $$;
CREATE TRIGGER vote_is_final BEFORE UPDATE OR DELETE ON vote FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER vote_is_not_truncated BEFORE TRUNCATE ON vote FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_record_is_final BEFORE UPDATE OR DELETE ON audit_record FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_record_is_not_truncated BEFORE TRUNCATE ON audit_record FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER member_revision_is_final BEFORE UPDATE OR DELETE ON member_revision FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER decision_is_kept BEFORE DELETE ON decision FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER decision_is_final BEFORE UPDATE ON decision FOR EACH ROW WHEN (OLD.state = 'closed') EXECUTE FUNCTION refuse_change();

-- A ballot or a mark on the electorate needs an open decision, and a recused member has no ballot (A14).
CREATE FUNCTION needs_open_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM decision WHERE id = NEW.decision_id AND state = 'open') THEN
    RAISE EXCEPTION 'the decision is closed';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER vote_needs_open_decision BEFORE INSERT ON vote FOR EACH ROW EXECUTE FUNCTION needs_open_decision();
CREATE TRIGGER elector_needs_open_decision BEFORE INSERT OR UPDATE ON elector FOR EACH ROW EXECUTE FUNCTION needs_open_decision();

-- The record: a hash chain through one locked head row ---------------------------------------------------------------

CREATE FUNCTION append_audit_record(
  record_at timestamptz, record_actor text, record_event text, record_object_type text, record_object_id text,
  record_case_id text, record_article text, record_correlation_id text, record_data text
) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
  head audit_head;
  next_seq bigint;
  next_hash text;
BEGIN
  SELECT * INTO STRICT head FROM audit_head WHERE id = 1 FOR UPDATE;
  next_seq := head.seq + 1;
  -- The leading zero byte keeps leaves apart from tree nodes (RFC 9162 2.1).
  next_hash := encode(sha256('\x00'::bytea || convert_to(concat_ws(chr(10),
    next_seq::text, to_char(record_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), record_actor, record_event,
    record_object_type, record_object_id, coalesce(record_case_id, ''), coalesce(record_article, ''),
    record_correlation_id, record_data, head.hash), 'UTF8')), 'hex');
  INSERT INTO audit_record VALUES (next_seq, record_at, record_actor, record_event, record_object_type, record_object_id,
    record_case_id, record_article, record_correlation_id, record_data, head.hash, next_hash);
  UPDATE audit_head SET seq = next_seq, hash = next_hash WHERE id = 1;
  RETURN next_seq;
END $$;

-- The roster, kept current by the database itself --------------------------------------------------------------------

-- One form for what people type differently: width, case, katakana or hiragana, spaces and dots.
CREATE FUNCTION fold_name(name text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT translate(regexp_replace(lower(normalize(name, NFKC)), '[\s・.,''’\-‐－―]', '', 'g'),
    'ァアィイゥウェエォオカガキギクグケゲコゴサザシジスズセゼソゾタダチヂッツヅテデトドナニヌネノハバパヒビピフブプヘベペホボポマミムメモャヤュユョヨラリルレロヮワヰヱヲンヴヵヶ',
    'ぁあぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつづてでとどなにぬねのはばぱひびぴふぶぷへべぺほぼぽまみむめもゃやゅゆょよらりるれろゎわゐゑをんゔゕゖ')
$$;

-- Every piece of so many characters.
CREATE FUNCTION name_pieces(folded text, size int) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT coalesce(array_agg(DISTINCT substr(folded, start, size)), '{}') FROM generate_series(1, length(folded) - size + 1) AS start
$$;

-- The pieces that a name must hold to contain what is looked for: its pairs, or the one character that it is.
CREATE FUNCTION search_pieces(looked_for text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT name_pieces(fold_name(looked_for), least(2, length(fold_name(looked_for))))
$$;

CREATE FUNCTION refresh_roster_entries(of_member uuid) RETURNS void LANGUAGE sql AS $$
  DELETE FROM roster_entry WHERE member_id = of_member;
  INSERT INTO roster_entry
  SELECT ms.id, m.id, m.member_class, m.team_name, m.short_name, m.reading, o.name, m.website, m.founder, ms.joined_on, ms.ended_on,
    name_pieces(names.folded, 1) || name_pieces(names.folded, 2), names.folded
  FROM member m JOIN organisation o ON o.id = m.organisation_id JOIN membership ms ON ms.member_id = m.id,
    LATERAL (SELECT concat_ws(chr(10), fold_name(m.short_name), fold_name(m.team_name), fold_name(m.reading),
      fold_name(o.name), fold_name(o.reading)) AS folded) AS names
  WHERE m.id = of_member;
$$;

CREATE FUNCTION roster_follows_member() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_roster_entries(NEW.id);
  RETURN NULL;
END $$;
CREATE FUNCTION roster_follows_membership() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_roster_entries(NEW.member_id);
  RETURN NULL;
END $$;
CREATE FUNCTION roster_follows_organisation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_roster_entries(id) FROM member WHERE organisation_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER roster_follows_member AFTER UPDATE ON member FOR EACH ROW EXECUTE FUNCTION roster_follows_member();
CREATE TRIGGER roster_follows_membership AFTER INSERT OR UPDATE ON membership FOR EACH ROW EXECUTE FUNCTION roster_follows_membership();
CREATE TRIGGER roster_follows_organisation AFTER UPDATE ON organisation FOR EACH ROW EXECUTE FUNCTION roster_follows_organisation();
