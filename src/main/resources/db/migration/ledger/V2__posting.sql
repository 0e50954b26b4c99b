-- Lần ghi sổ: one revision of what a source contributes. Its entries carry the differences to the revision before, so a
-- source contributes the sum of all its postings. The unique key lets one of two simultaneous restatements win.
-- area_* and day_* span the entries: who sees an entry must see its posting, and a reader of the entries prunes years.
-- xid says which postings the fold has seen: it moves on only over transactions that have all ended.
CREATE SEQUENCE ledger_posting_id;

CREATE TABLE ledger_posting (
    id             bigint      PRIMARY KEY,
    source_kind    text        NOT NULL,
    source_id      uuid        NOT NULL,
    revision       int         NOT NULL,
    area_from      bigint      NOT NULL,
    area_to        bigint      NOT NULL CHECK (area_to >= area_from),
    province_id    smallint    NOT NULL GENERATED ALWAYS AS (area_from / 10000000000000) STORED,
    day_from       date        NOT NULL,
    day_to         date        NOT NULL CHECK (day_to >= day_from),
    xid            xid8        NOT NULL DEFAULT pg_current_xact_id(),
    posted_at      timestamptz NOT NULL,
    posted_by      uuid        NOT NULL,
    posted_by_name text        NOT NULL,
    reason         text,
    UNIQUE (source_id, source_kind, revision)
);

CREATE INDEX ledger_posting_xid ON ledger_posting (xid);
CREATE INDEX ledger_posting_posted ON ledger_posting (posted_at);

ALTER TABLE ledger_posting ENABLE ROW LEVEL SECURITY;
ALTER TABLE ledger_posting FORCE ROW LEVEL SECURITY;
CREATE POLICY ledger_posting_read ON ledger_posting FOR SELECT
    USING (area_from <= (SELECT scope_to()) AND area_to >= (SELECT scope_from()));
CREATE POLICY ledger_posting_write ON ledger_posting FOR INSERT
    WITH CHECK (area_from >= (SELECT scope_from()) AND area_to <= (SELECT scope_to()));
REVOKE UPDATE, DELETE, TRUNCATE ON ledger_posting FROM binhyen_app;

COMMENT ON TABLE ledger_posting IS 'Lần ghi sổ của một nguồn';
