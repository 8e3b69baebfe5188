-- Articles 4(1)5), 4(2)5), 5 5) and 6(6)3): leaving by one's own will, by notice alone.

CREATE TABLE "departure" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "membership_id" UUID,
    "office_term_id" UUID,
    "state" TEXT NOT NULL,
    "received_on" DATE NOT NULL,
    "effective_on" DATE NOT NULL,
    "effective_at" TIMESTAMPTZ(3) NOT NULL,
    "channel" TEXT NOT NULL,
    "giver_name" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" UUID NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "end_source" TEXT,

    CONSTRAINT "departure_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "departure_membership_id_recorded_at_idx" ON "departure"("membership_id", "recorded_at");
CREATE INDEX "departure_office_term_id_recorded_at_idx" ON "departure"("office_term_id", "recorded_at");
CREATE INDEX "departure_state_effective_at_idx" ON "departure"("state", "effective_at");

ALTER TABLE "departure" ADD CONSTRAINT "departure_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "membership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "departure" ADD CONSTRAINT "departure_office_term_id_fkey" FOREIGN KEY ("office_term_id") REFERENCES "office_term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "departure" ADD CONSTRAINT "departure_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One notice at a time, of one thing; never back before its receipt (A8), in effect from its instant on and not earlier.
ALTER TABLE departure ADD CONSTRAINT departure_of_one_thing CHECK (num_nonnulls(membership_id, office_term_id) = 1),
  ADD CONSTRAINT departure_state CHECK (state IN ('pending', 'takenBack', 'effective', 'lapsed')),
  ADD CONSTRAINT departure_channel CHECK (channel IN ('online', 'paper', 'mail')),
  ADD CONSTRAINT departure_not_backdated CHECK (effective_on >= received_on AND effective_at >= recorded_at),
  ADD CONSTRAINT departure_ended CHECK ((state = 'pending') = (ended_at IS NULL)),
  ADD CONSTRAINT departure_taken_back_in_time CHECK (state <> 'takenBack' OR ended_at < effective_at),
  ADD CONSTRAINT departure_effective_in_time CHECK (state <> 'effective' OR ended_at >= effective_at);
CREATE UNIQUE INDEX departure_one_pending_a_membership ON departure (membership_id) WHERE state = 'pending';
CREATE UNIQUE INDEX departure_one_pending_an_office ON departure (office_term_id) WHERE state = 'pending';
CREATE UNIQUE INDEX departure_a_membership_ends_once ON departure (membership_id) WHERE state = 'effective';
CREATE UNIQUE INDEX departure_an_office_ends_once ON departure (office_term_id) WHERE state = 'effective';

-- A notice is never rewritten: it is pending, and then it has ended one way.
CREATE FUNCTION departure_says_what_it_said() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state <> 'pending' OR to_jsonb(NEW) - '{state,ended_at,end_source}'::text[] <> to_jsonb(OLD) - '{state,ended_at,end_source}'::text[] THEN
    RAISE EXCEPTION 'a notice of leaving is never rewritten';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER departure_says_what_it_said BEFORE UPDATE ON departure FOR EACH ROW EXECUTE FUNCTION departure_says_what_it_said();
CREATE TRIGGER departure_is_kept BEFORE DELETE ON departure FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- A membership ends on a ground, once, and is never reopened: whoever comes back joins anew (A4).
CREATE FUNCTION membership_ends_on_ground() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.ended_on IS NOT NULL THEN
    RAISE EXCEPTION 'a membership that has ended is never reopened';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM departure WHERE membership_id = NEW.id AND state = 'effective' AND effective_on = NEW.ended_on) THEN
    RAISE EXCEPTION 'membership ends without a ground';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER membership_ends_on_ground BEFORE UPDATE ON membership FOR EACH ROW
  WHEN (NEW.ended_on IS DISTINCT FROM OLD.ended_on) EXECUTE FUNCTION membership_ends_on_ground();

-- A request to recommend lapses with the membership of whom it was made to.
ALTER TABLE recommendation DROP CONSTRAINT recommendation_state,
  ADD CONSTRAINT recommendation_state CHECK (state IN ('requested', 'submitted', 'declined', 'replaced', 'lapsed'));
