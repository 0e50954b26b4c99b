-- Bút toán: never updated, never deleted. There is no foreign key to ledger_posting: one statement writes both, and a
-- check of each entry would cost as much as the entry. The second index answers for units and for single days.
CREATE TABLE ledger_entry (
    posting_id  bigint   NOT NULL,
    area_id     bigint   NOT NULL,
    amount      bigint   NOT NULL,
    day         date     NOT NULL,
    line        smallint NOT NULL,
    measure_id  smallint NOT NULL,
    slice_id    smallint NOT NULL,
    province_id smallint NOT NULL GENERATED ALWAYS AS (area_id / 10000000000000) STORED,
    PRIMARY KEY (posting_id, line, day)
) PARTITION BY RANGE (day);

CREATE INDEX ledger_entry_measure ON ledger_entry (measure_id, area_id, day);

DO $$
BEGIN
    FOR y IN 2014..2035 LOOP
        EXECUTE format('CREATE TABLE ledger_entry_%s PARTITION OF ledger_entry FOR VALUES FROM (%L) TO (%L)',
                       y, y || '-01-01', y + 1 || '-01-01');
        EXECUTE format('REVOKE ALL ON ledger_entry_%s FROM binhyen_app', y);
    END LOOP;
END $$;

CREATE TABLE ledger_entry_default PARTITION OF ledger_entry DEFAULT;
REVOKE ALL ON ledger_entry_default FROM binhyen_app;

ALTER TABLE ledger_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE ledger_entry FORCE ROW LEVEL SECURITY;
CREATE POLICY ledger_entry_scope ON ledger_entry
    USING (area_id BETWEEN (SELECT scope_from()) AND (SELECT scope_to()));
REVOKE UPDATE, DELETE, TRUNCATE ON ledger_entry FROM binhyen_app;

COMMENT ON TABLE ledger_entry IS 'Bút toán';
