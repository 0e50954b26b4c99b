-- Số dư: Σ entries by commune and above, slice and half-month; written by the background fold alone.
CREATE TABLE ledger_balance (
    area_id     bigint   NOT NULL,
    amount      bigint   NOT NULL,
    measure_id  smallint NOT NULL,
    bucket      smallint NOT NULL,
    slice_id    smallint NOT NULL,
    province_id smallint NOT NULL GENERATED ALWAYS AS (area_id / 10000000000000) STORED,
    PRIMARY KEY (area_id, measure_id, bucket, slice_id)
) WITH (fillfactor = 90);

ALTER TABLE ledger_balance ENABLE ROW LEVEL SECURITY;
ALTER TABLE ledger_balance FORCE ROW LEVEL SECURITY;
CREATE POLICY ledger_balance_scope ON ledger_balance
    USING (area_id BETWEEN (SELECT scope_from()) AND (SELECT scope_to()));
REVOKE DELETE, TRUNCATE ON ledger_balance FROM binhyen_app;

-- How far the fold has come: every posting of an earlier transaction is in the balances, no later one is.
CREATE TABLE ledger_fold (
    one     boolean PRIMARY KEY DEFAULT true CHECK (one),
    horizon xid8    NOT NULL
);
INSERT INTO ledger_fold (horizon) VALUES ('0');
REVOKE INSERT, DELETE, TRUNCATE ON ledger_fold FROM binhyen_app;

COMMENT ON TABLE ledger_balance IS 'Số dư theo nửa tháng';
COMMENT ON COLUMN ledger_balance.bucket IS 'half_month(day)';
COMMENT ON TABLE ledger_fold IS 'Mốc cộng dồn';
