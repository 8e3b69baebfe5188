-- 6(1): the assemblies that were held. With the close of a regular one terms of the committee end (6(2), R6.13).
CREATE TABLE held_assembly (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  kind text NOT NULL,
  held_on date NOT NULL,
  closed_on date NOT NULL,
  source text NOT NULL,
  recorded_at timestamptz(3) NOT NULL,
  CONSTRAINT held_assembly_pkey PRIMARY KEY (id),
  CONSTRAINT held_assembly_kind CHECK (kind IN ('regular', 'extraordinary')),
  CONSTRAINT held_assembly_closes CHECK (closed_on >= held_on),
  CONSTRAINT held_assembly_source CHECK (source <> ''),
  CONSTRAINT held_assembly_one_a_day EXCLUDE USING gist (daterange(held_on, closed_on, '[]') WITH &&)
);

-- 6(2): which assembly elected the holder of a seat, and whether the first term was shortened for the halves (A33).
ALTER TABLE office_term ADD COLUMN assembly_id uuid, ADD COLUMN shortened boolean NOT NULL DEFAULT false,
  ADD CONSTRAINT office_term_assembly_id_fkey FOREIGN KEY (assembly_id) REFERENCES held_assembly (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT office_term_elected CHECK (office = 'committee' OR (assembly_id IS NULL AND NOT shortened));
CREATE INDEX office_term_assembly_id_idx ON office_term (assembly_id);
