-- The order of the kana on every PostgreSQL, whatever its own locale: voiced syllables beside their plain ones, the long
-- mark as the vowel that it stands for. By code points ぱ would follow all of は. The index is rebuilt in this order.
ALTER TABLE roster_entry ALTER COLUMN reading TYPE text COLLATE "ja-x-icu";

-- Counts the roster of a day from the index alone.
CREATE INDEX roster_entry_present ON roster_entry (member_class, joined_on, ended_on);
