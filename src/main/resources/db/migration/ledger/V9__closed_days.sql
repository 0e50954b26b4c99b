-- Kỳ đang chốt: the days and ranges of places that stand closed now; a reopened closing has none. One closing covers the
-- place itself and what it wholly inherited. Everything a refusal says is here, so posting asks one small table.
CREATE TABLE ledger_closed (
    closing_id   uuid        NOT NULL REFERENCES ledger_closing ON DELETE CASCADE,
    area_id      bigint      NOT NULL,
    area_to      bigint      NOT NULL CHECK (area_to >= area_id),
    province_id  smallint    NOT NULL GENERATED ALWAYS AS (area_id / 10000000000000) STORED,
    day_from     date        NOT NULL,
    day_to       date        NOT NULL CHECK (day_to >= day_from),
    authority_id bigint      NOT NULL,
    area_name    text        NOT NULL,
    calendar     text        NOT NULL,
    period       text        NOT NULL,
    closed_at    timestamptz NOT NULL,
    PRIMARY KEY (closing_id, area_id)
);

CREATE INDEX ledger_closed_days ON ledger_closed (province_id, day_to);

ALTER TABLE ledger_closed ENABLE ROW LEVEL SECURITY;
ALTER TABLE ledger_closed FORCE ROW LEVEL SECURITY;
-- a rule binds whoever posts, also where a successor closed the days of a place that is no more
CREATE POLICY ledger_closed_all ON ledger_closed USING (true);

-- Keeps closings out until the transaction ends, then tells what is closed. The function is volatile: each of its queries
-- sees what was committed before that query, so a closing that held the lock is seen. 1668050803 = "clos".
CREATE FUNCTION ledger_admit(provinces int[], lowest bigint, highest bigint, first_day date, last_day date)
    RETURNS SETOF ledger_closed LANGUAGE plpgsql VOLATILE AS $$
BEGIN
    PERFORM pg_advisory_xact_lock_shared(1668050803, province) FROM unnest(provinces) AS province;
    RETURN QUERY SELECT c.* FROM ledger_closed c
                  WHERE c.province_id = ANY (provinces) AND c.day_to >= first_day AND c.day_from <= last_day
                    AND c.area_id <= highest AND c.area_to >= lowest;
END $$;

COMMENT ON TABLE ledger_closed IS 'Ngày và địa bàn đang chốt';
COMMENT ON FUNCTION ledger_admit(int[], bigint, bigint, date, date) IS 'Locks closings out and tells what is closed';
