-- 6(2), R6.18: a committee member who wants to resign mid-term asks, and stays in office until the committee permits it.
CREATE TABLE resignation (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  term_id uuid NOT NULL REFERENCES office_term (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  reason text NOT NULL,
  requested_at timestamptz(3) NOT NULL,
  outcome text,
  ended_at timestamptz(3),
  CONSTRAINT resignation_outcome CHECK (outcome IN ('permitted', 'refused', 'takenBack')),
  CONSTRAINT resignation_ends_with_outcome CHECK ((outcome IS NULL) = (ended_at IS NULL) AND (ended_at IS NULL OR ended_at >= requested_at))
);
CREATE UNIQUE INDEX resignation_one_at_a_time ON resignation (term_id) WHERE outcome IS NULL;
CREATE TRIGGER resignation_is_kept BEFORE DELETE ON resignation FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER resignation_is_final BEFORE UPDATE ON resignation FOR EACH ROW WHEN (OLD.outcome IS NOT NULL) EXECUTE FUNCTION refuse_change();

ALTER TABLE decision ADD COLUMN resignation_id uuid REFERENCES resignation (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  DROP CONSTRAINT decision_kind,
  ADD CONSTRAINT decision_kind CHECK (kind IN ('admission', 'motion', 'resignation')),
  ADD CONSTRAINT decision_resignation_has_request CHECK ((kind = 'resignation') = (resignation_id IS NOT NULL));
CREATE INDEX decision_resignation_id_idx ON decision (resignation_id);
CREATE UNIQUE INDEX decision_one_open_per_resignation ON decision (resignation_id) WHERE state = 'open';
