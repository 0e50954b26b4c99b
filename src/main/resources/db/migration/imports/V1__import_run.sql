-- Lần nhập: one file from upload to records. A run at work (CHECKING, APPLYING) is taken up again after a restart; whoever
-- works on it holds an advisory lock for as long as its transaction lives.
CREATE TABLE import_run (
    id            uuid        PRIMARY KEY,
    area_id       bigint      NOT NULL,
    kind          text        NOT NULL,
    file_name     text        NOT NULL,
    bytes         bigint      NOT NULL,
    stage         text        NOT NULL CHECK (stage IN ('CHECKING', 'CHECKED', 'APPLYING', 'DONE', 'REFUSED',
                                                        'CANCELLED', 'UNDONE')),
    partial       boolean     NOT NULL,
    officer       jsonb       NOT NULL,
    created_at    timestamptz NOT NULL,
    stage_at      timestamptz NOT NULL,
    rows_read     int         NOT NULL DEFAULT 0,
    cancel_wanted boolean     NOT NULL DEFAULT false,
    counts        jsonb       NOT NULL,
    problem       jsonb
);

CREATE INDEX import_run_at_work ON import_run (id) WHERE stage IN ('CHECKING', 'APPLYING');
CREATE INDEX import_run_area ON import_run (area_id, id DESC);

ALTER TABLE import_run ENABLE ROW LEVEL SECURITY;
ALTER TABLE import_run FORCE ROW LEVEL SECURITY;
CREATE POLICY import_run_scope ON import_run
    USING (area_id BETWEEN (SELECT scope_from()) AND (SELECT scope_to()));

COMMENT ON TABLE import_run IS 'Lần nhập tệp';
COMMENT ON COLUMN import_run.area_id IS 'The area of the officer who sent the file; who sees it sees the run';
COMMENT ON COLUMN import_run.rows_read IS 'Progress of the work under way, written beside its transaction';
