-- Điều chỉnh sau chốt: a posting that changed a closed day, once for each closing it touched. No reason: it follows from the
-- law (places that were reorganised), and the record says by which act.
CREATE TABLE ledger_adjustment (
    closing_id  uuid     NOT NULL REFERENCES ledger_closing,
    posting_id  bigint   NOT NULL,
    area_id     bigint   NOT NULL,
    area_to     bigint   NOT NULL CHECK (area_to >= area_id),
    province_id smallint NOT NULL GENERATED ALWAYS AS (area_id / 10000000000000) STORED,
    reason      text,
    PRIMARY KEY (closing_id, posting_id)
);

ALTER TABLE ledger_adjustment ENABLE ROW LEVEL SECURITY;
ALTER TABLE ledger_adjustment FORCE ROW LEVEL SECURITY;
CREATE POLICY ledger_adjustment_scope ON ledger_adjustment
    USING (area_id <= (SELECT scope_to()) AND area_to >= (SELECT scope_from()));
REVOKE UPDATE, DELETE, TRUNCATE ON ledger_adjustment FROM binhyen_app;

COMMENT ON TABLE ledger_adjustment IS 'Điều chỉnh sau chốt';
