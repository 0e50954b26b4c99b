-- One row a year with a column for each half-month, instead of a row for each: a table of provinces and a year reads a
-- 24th of the rows, and a fold writes a fifth; columns that are NULL take no space. Balances come from the entries, so
-- the fold simply begins again.
DROP TABLE ledger_balance;

CREATE TABLE ledger_balance (
    area_id     bigint   NOT NULL,
    measure_id  smallint NOT NULL,
    year        smallint NOT NULL,
    slice_id    smallint NOT NULL,
    province_id smallint NOT NULL GENERATED ALWAYS AS (area_id / 10000000000000) STORED,
    h01 bigint, h02 bigint, h03 bigint, h04 bigint, h05 bigint, h06 bigint,
    h07 bigint, h08 bigint, h09 bigint, h10 bigint, h11 bigint, h12 bigint,
    h13 bigint, h14 bigint, h15 bigint, h16 bigint, h17 bigint, h18 bigint,
    h19 bigint, h20 bigint, h21 bigint, h22 bigint, h23 bigint, h24 bigint,
    PRIMARY KEY (area_id, measure_id, year, slice_id)
) WITH (fillfactor = 80);

ALTER TABLE ledger_balance ENABLE ROW LEVEL SECURITY;
ALTER TABLE ledger_balance FORCE ROW LEVEL SECURITY;
CREATE POLICY ledger_balance_scope ON ledger_balance
    USING (area_id BETWEEN (SELECT scope_from()) AND (SELECT scope_to()));
REVOKE DELETE, TRUNCATE ON ledger_balance FROM binhyen_app;

UPDATE ledger_fold SET horizon = '0';

COMMENT ON TABLE ledger_balance IS 'Số dư theo nửa tháng';
COMMENT ON COLUMN ledger_balance.h01 IS '1 to 14 January; h02 the rest of January; … h24 the rest of December';
