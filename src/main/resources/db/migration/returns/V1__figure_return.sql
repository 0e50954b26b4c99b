-- Báo cáo số liệu: one row for each form, place and period, as it stands now. Its numbers are one document: nobody asks in SQL for single
-- cells across returns, that is what the ledger is for, and a row for each number would take five times the room.
CREATE TABLE figure_return (
    id           uuid        PRIMARY KEY,
    area_id      bigint      NOT NULL,
    province_id  smallint    NOT NULL GENERATED ALWAYS AS (area_id / 10000000000000) STORED,
    form         text        NOT NULL CHECK (form ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    period       text        NOT NULL CHECK (length(period) <= 20),
    last_day     date        NOT NULL,
    status       text        NOT NULL CHECK (status IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED')),
    edition      int         NOT NULL CHECK (edition > 0),
    cells        jsonb       NOT NULL,
    remarks      jsonb       NOT NULL,
    submitted_at timestamptz,
    submitted_by text,
    changed_at   timestamptz NOT NULL,
    changed_by   text        NOT NULL,
    version      int         NOT NULL DEFAULT 0,
    CHECK ((submitted_at IS NULL) = (submitted_by IS NULL)),
    CHECK (status <> 'SUBMITTED' OR submitted_at IS NOT NULL)
);
CREATE UNIQUE INDEX figure_return_one ON figure_return (form, area_id, last_day);
CREATE INDEX figure_return_waiting ON figure_return (area_id) WHERE status = 'SUBMITTED';

ALTER TABLE figure_return ENABLE ROW LEVEL SECURITY;
ALTER TABLE figure_return FORCE ROW LEVEL SECURITY;
CREATE POLICY figure_return_scope ON figure_return
    USING (area_id BETWEEN (SELECT scope_from()) AND (SELECT scope_to()));

COMMENT ON TABLE figure_return IS 'Báo cáo số liệu';
COMMENT ON COLUMN figure_return.edition IS 'Which version is being written, or was approved last; there is an approved one where it is above 1';
COMMENT ON COLUMN figure_return.remarks IS 'Why it was returned, by cell; the cell "" is the whole';
