-- Buổi tuyên truyền: one row per session as it stands now; what it said before is kept by the audit trail and the ledger.
CREATE TABLE outreach_session (
    id               uuid        PRIMARY KEY,
    area_id          bigint      NOT NULL,
    province_id      smallint    NOT NULL GENERATED ALWAYS AS (area_id / 10000000000000) STORED,
    day              date        NOT NULL,
    title            text        NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    form             text        NOT NULL CHECK (form IN ('MEETING', 'TALK', 'MOBILE', 'SCHOOL', 'ONLINE', 'FILM', 'ARTS', 'VISIT', 'OTHER')),
    audience         text        NOT NULL CHECK (audience IN ('RESIDENTS', 'STUDENTS', 'WORKERS', 'OFFICIALS', 'YOUTH', 'OTHER')),
    participants     int         NOT NULL CHECK (participants BETWEEN 0 AND 1000000),
    documents        int         NOT NULL CHECK (documents BETWEEN 0 AND 1000000),
    host             text        NOT NULL CHECK (length(host) <= 200),
    note             text        NOT NULL CHECK (length(note) <= 2000),
    search           text        NOT NULL,
    changed_at       timestamptz NOT NULL,
    changed_by       text        NOT NULL,
    withdrawn_reason text        CHECK (length(withdrawn_reason) BETWEEN 1 AND 500),
    version          int         NOT NULL DEFAULT 0
);

-- The log is read newest first, within a part of the tree.
CREATE INDEX outreach_session_area ON outreach_session (area_id, day);
CREATE INDEX outreach_session_day ON outreach_session (day DESC, id DESC);
CREATE INDEX outreach_session_search ON outreach_session USING gin (search gin_trgm_ops);

ALTER TABLE outreach_session ENABLE ROW LEVEL SECURITY;
ALTER TABLE outreach_session FORCE ROW LEVEL SECURITY;
CREATE POLICY outreach_session_scope ON outreach_session
    USING (area_id BETWEEN (SELECT scope_from()) AND (SELECT scope_to()));

COMMENT ON TABLE outreach_session IS 'Buổi tuyên truyền';
COMMENT ON COLUMN outreach_session.participants IS 'Lượt người: attendances, not distinct people';
COMMENT ON COLUMN outreach_session.version IS 'Optimistic lock: the writer must name the version it read';
