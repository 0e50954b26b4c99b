-- Chỉ số gốc: what is counted or summed, as the modules declare it in code; small numbers keep the entries narrow.
CREATE TABLE ledger_measure (
    id    smallint PRIMARY KEY,
    code  text     NOT NULL UNIQUE,
    kind  text     NOT NULL CHECK (kind IN ('FLOW', 'STOCK')),
    unit  text     NOT NULL,
    scale smallint NOT NULL CHECK (scale BETWEEN 0 AND 9)
);

-- Lát cắt: one combination of dimension members ("audience=WORKERS,form=MEETING"), numbered within its measure.
CREATE TABLE ledger_slice (
    measure_id smallint NOT NULL REFERENCES ledger_measure,
    id         smallint NOT NULL,
    members    text     NOT NULL,
    PRIMARY KEY (measure_id, id),
    UNIQUE (measure_id, members)
);

-- A number, once given, is in the entries forever.
REVOKE UPDATE, DELETE, TRUNCATE ON ledger_measure, ledger_slice FROM binhyen_app;

COMMENT ON TABLE ledger_measure IS 'Chỉ số gốc';
COMMENT ON TABLE ledger_slice IS 'Lát cắt của chỉ số gốc';
