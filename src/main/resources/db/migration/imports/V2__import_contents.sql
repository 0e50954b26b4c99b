-- The sent file, in pieces, so that neither writing nor reading it holds it in memory.
CREATE TABLE import_part (
    run_id  uuid   NOT NULL REFERENCES import_run ON DELETE CASCADE,
    number  int    NOT NULL,
    area_id bigint NOT NULL,
    content bytea  NOT NULL,
    CONSTRAINT import_part_pk PRIMARY KEY (run_id, number)
);
ALTER TABLE import_part ALTER COLUMN content SET STORAGE EXTERNAL;

-- What is wrong with a file: row and column as a spreadsheet shows them.
CREATE TABLE import_error (
    run_id    uuid   NOT NULL REFERENCES import_run ON DELETE CASCADE,
    number    int    NOT NULL,
    area_id   bigint NOT NULL,
    row       int    NOT NULL,
    heading   text   NOT NULL,
    code      text   NOT NULL,
    arguments jsonb  NOT NULL,
    CONSTRAINT import_error_pk PRIMARY KEY (run_id, number)
);

ALTER TABLE import_part ENABLE ROW LEVEL SECURITY;
ALTER TABLE import_part FORCE ROW LEVEL SECURITY;
CREATE POLICY import_part_scope ON import_part
    USING (area_id BETWEEN (SELECT scope_from()) AND (SELECT scope_to()));

ALTER TABLE import_error ENABLE ROW LEVEL SECURITY;
ALTER TABLE import_error FORCE ROW LEVEL SECURITY;
CREATE POLICY import_error_scope ON import_error
    USING (area_id BETWEEN (SELECT scope_from()) AND (SELECT scope_to()));

COMMENT ON TABLE import_part IS 'Nội dung tệp nhập, theo từng mảnh';
COMMENT ON TABLE import_error IS 'Lỗi trong tệp nhập';
