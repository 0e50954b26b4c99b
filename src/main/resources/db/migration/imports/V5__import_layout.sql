-- Bố cục tệp của từng tỉnh: titles laid out once; everybody of the province reads them.
CREATE TABLE import_layout (
    area_id     bigint NOT NULL,
    kind        text   NOT NULL,
    fingerprint text   NOT NULL,
    codes       jsonb  NOT NULL,
    CONSTRAINT import_layout_pk PRIMARY KEY (area_id, kind, fingerprint)
);

ALTER TABLE import_layout ENABLE ROW LEVEL SECURITY;
ALTER TABLE import_layout FORCE ROW LEVEL SECURITY;
CREATE POLICY import_layout_scope ON import_layout
    USING (area_id BETWEEN (SELECT scope_from()) AND (SELECT scope_to())
           OR area_id / 10000000000000 = (SELECT scope_from()) / 10000000000000);

COMMENT ON TABLE import_layout IS 'Bố cục tệp nhập riêng của tỉnh';
COMMENT ON COLUMN import_layout.fingerprint IS 'Hash of all titles of the file, folded';
COMMENT ON COLUMN import_layout.codes IS 'Title → code of the column it means, or empty to pass it over';

ALTER TABLE import_run
    ADD COLUMN header text[]  NOT NULL DEFAULT '{}',
    ADD COLUMN fonts  jsonb,
    ADD COLUMN repair boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN import_run.header IS 'Titles of the file, where they were not understood';
COMMENT ON COLUMN import_run.fonts IS 'Cells in old fonts (TCVN3, VNI): how many, in which columns, examples';
