-- Dấu niêm phong: each row binds a batch of lines of one province and the hash of the batch before.
CREATE TABLE audit_seal (
    province_id smallint    NOT NULL,
    number      int         NOT NULL,
    until_xid   xid8        NOT NULL,
    line_ids    uuid[]      NOT NULL,
    previous    bytea       NOT NULL CHECK (length(previous) = 32),
    hash        bytea       NOT NULL CHECK (length(hash) = 32),
    sealed_at   timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (province_id, number)
);

CREATE INDEX audit_seal_until ON audit_seal (until_xid);

ALTER TABLE audit_seal ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_seal FORCE ROW LEVEL SECURITY;
CREATE POLICY audit_seal_scope ON audit_seal
    USING (province_id BETWEEN (SELECT scope_from()) / 10000000000000 AND (SELECT scope_to()) / 10000000000000);
REVOKE UPDATE, DELETE, TRUNCATE ON audit_seal FROM binhyen_app;

COMMENT ON TABLE audit_seal IS 'Dấu niêm phong nhật ký: chuỗi băm theo tỉnh';
