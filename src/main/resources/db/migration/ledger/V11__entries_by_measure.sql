-- This index answers questions that name their measures. To the planner it also looked good for finding the entries of known
-- postings, because row-level security names areas, and then a fold or a restatement compared every entry of a year with
-- every posting. A partial index is used only by statements that say measure_id > 0: those that are meant to.
DROP INDEX ledger_entry_measure;
CREATE INDEX ledger_entry_measure ON ledger_entry (measure_id, area_id, day) WHERE measure_id > 0;
ALTER TABLE ledger_measure ADD CHECK (id > 0);
