-- What an officer writes by hand into a report; its numbers are never stored, they are asked for each time.
CREATE TABLE report_draft (
    area_id     bigint      NOT NULL,
    province_id smallint    GENERATED ALWAYS AS (area_id / 10000000000000) STORED,
    kind        text        NOT NULL CHECK (kind IN ('YEARLY')),
    year        int         NOT NULL CHECK (year BETWEEN 2000 AND 2100),
    content     jsonb       NOT NULL,
    version     int         NOT NULL DEFAULT 0,
    changed_at  timestamptz NOT NULL,
    CONSTRAINT report_draft_pk PRIMARY KEY (area_id, kind, year)
);

ALTER TABLE report_draft ENABLE ROW LEVEL SECURITY;
ALTER TABLE report_draft FORCE ROW LEVEL SECURITY;
CREATE POLICY report_draft_scope ON report_draft
    USING (area_id BETWEEN (SELECT scope_from()) AND (SELECT scope_to()));

COMMENT ON TABLE report_draft IS 'Phần viết tay của báo cáo';
COMMENT ON COLUMN report_draft.content IS 'Letterhead, signature, recipients and the sections an officer writes';
COMMENT ON COLUMN report_draft.version IS 'Optimistic lock: the writer must name the version it read';
