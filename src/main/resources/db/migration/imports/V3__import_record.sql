-- What an import wrote, so that it can be taken back as a whole: id and version right after, and the state before.
CREATE TABLE import_record (
    run_id  uuid   NOT NULL REFERENCES import_run ON DELETE CASCADE,
    number  int    NOT NULL,
    area_id bigint NOT NULL,
    record  text   NOT NULL,
    version int    NOT NULL,
    before  text,
    CONSTRAINT import_record_pk PRIMARY KEY (run_id, number)
);

ALTER TABLE import_record ENABLE ROW LEVEL SECURITY;
ALTER TABLE import_record FORCE ROW LEVEL SECURITY;
CREATE POLICY import_record_scope ON import_record
    USING (area_id BETWEEN (SELECT scope_from()) AND (SELECT scope_to()));

COMMENT ON TABLE import_record IS 'Bản ghi mà một lần nhập đã ghi, để hoàn tác';
