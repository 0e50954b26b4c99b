-- Chốt số liệu: an authority froze what the books said of an area over a period. The snapshot tells which transactions had
-- ended by then, so the same reading can be made for ever, to the digit. A closing is reopened, never deleted (ADR 0016).
CREATE TABLE ledger_closing (
    id               uuid        PRIMARY KEY,
    area_id          bigint      NOT NULL,
    area_to          bigint      NOT NULL CHECK (area_to >= area_id),
    province_id      smallint    NOT NULL GENERATED ALWAYS AS (area_id / 10000000000000) STORED,
    area_name        text        NOT NULL,
    authority_id     bigint      NOT NULL,
    calendar         text        NOT NULL CHECK (calendar IN ('STATE', 'POLICE', 'CIVIL')),
    period           text        NOT NULL,
    day_from         date        NOT NULL,
    day_to           date        NOT NULL CHECK (day_to >= day_from),
    snapshot         pg_snapshot NOT NULL,
    closed_at        timestamptz NOT NULL,
    closed_by        uuid        NOT NULL,
    closed_by_name   text        NOT NULL,
    reopened_at      timestamptz,
    reopened_by      uuid,
    reopened_by_name text,
    reopened_reason  text,
    CHECK (num_nulls(reopened_at, reopened_by, reopened_by_name, reopened_reason) IN (0, 4))
);

CREATE UNIQUE INDEX ledger_closing_standing ON ledger_closing (area_id, calendar, day_from, day_to)
    WHERE reopened_at IS NULL;
CREATE INDEX ledger_closing_days ON ledger_closing (area_id, day_from);

ALTER TABLE ledger_closing ENABLE ROW LEVEL SECURITY;
ALTER TABLE ledger_closing FORCE ROW LEVEL SECURITY;
-- who works below a closed place must know of it
CREATE POLICY ledger_closing_read ON ledger_closing FOR SELECT
    USING (area_id <= (SELECT scope_to()) AND area_to >= (SELECT scope_from()));
CREATE POLICY ledger_closing_write ON ledger_closing
    USING (area_id BETWEEN (SELECT scope_from()) AND (SELECT scope_to()));
REVOKE DELETE, TRUNCATE ON ledger_closing FROM binhyen_app;

COMMENT ON TABLE ledger_closing IS 'Chốt số liệu: địa bàn × lịch × kỳ';
