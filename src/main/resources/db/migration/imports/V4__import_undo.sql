-- Hoàn tác: taking an import back is work like the import itself.
ALTER TABLE import_run DROP CONSTRAINT import_run_stage_check;
ALTER TABLE import_run ADD CONSTRAINT import_run_stage_check CHECK (stage IN (
    'CHECKING', 'CHECKED', 'APPLYING', 'DONE', 'REFUSED', 'CANCELLED', 'UNDOING', 'UNDONE'));

DROP INDEX import_run_at_work;
CREATE INDEX import_run_at_work ON import_run (id) WHERE stage IN ('CHECKING', 'APPLYING', 'UNDOING');
