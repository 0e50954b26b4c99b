-- Nhật ký: one line per command. Append-only: the application's role can neither change nor remove a line.
-- xid lets the sealing job see which lines belong to transactions that have all ended.
CREATE TABLE audit_line (
    id           uuid        NOT NULL,
    at           timestamptz NOT NULL,
    actor_id     uuid        NOT NULL,
    actor_name   text        NOT NULL,
    action       text        NOT NULL,
    subject_kind text        NOT NULL,
    subject_id   text        NOT NULL,
    area_id      bigint      NOT NULL,
    province_id  smallint    NOT NULL GENERATED ALWAYS AS (area_id / 10000000000000) STORED,
    detail       text        NOT NULL,
    xid          xid8        NOT NULL DEFAULT pg_current_xact_id(),
    PRIMARY KEY (id, at)
) PARTITION BY RANGE (at);

CREATE INDEX audit_line_subject ON audit_line (subject_kind, subject_id, at);
CREATE INDEX audit_line_xid ON audit_line (xid);

ALTER TABLE audit_line ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_line FORCE ROW LEVEL SECURITY;
CREATE POLICY audit_line_scope ON audit_line
    USING (area_id BETWEEN (SELECT scope_from()) AND (SELECT scope_to()));

COMMENT ON TABLE audit_line IS 'Nhật ký thao tác';
