-- 6(2), R6.10: what the committee decides has a kind. A motion is put in free words; an admission is about a case.
ALTER TABLE decision ADD COLUMN title text, ADD COLUMN body text,
  DROP CONSTRAINT decision_kind, DROP CONSTRAINT decision_admission_has_application,
  ADD CONSTRAINT decision_kind CHECK (kind IN ('admission', 'motion')),
  ADD CONSTRAINT decision_admission_has_application CHECK ((kind = 'admission') = (application_id IS NOT NULL)),
  ADD CONSTRAINT decision_motion_has_words CHECK ((kind = 'motion') = (title <> '' AND body IS NOT NULL) AND (title IS NULL) = (body IS NULL));
CREATE UNIQUE INDEX decision_one_open_per_motion ON decision (title) WHERE kind = 'motion' AND state = 'open';
