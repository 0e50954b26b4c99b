-- Địa bàn: one row for each province, district and commune of a code book. The id is the position in the tree.
-- as_of is the day of the list a row was last read from: an older list never overwrites a newer one.
CREATE TABLE area (
    area_id     bigint   PRIMARY KEY,
    province_id smallint NOT NULL GENERATED ALWAYS AS (area_id / 10000000000000) STORED,
    generation  smallint NOT NULL REFERENCES code_book,
    code        text     NOT NULL CHECK (code ~ '^([0-9]{2}|[0-9]{3}|[0-9]{5})$'),
    kind        text     NOT NULL
        CHECK (kind IN ('CITY', 'PROVINCE', 'DISTRICT', 'WARD', 'COMMUNE', 'TOWNSHIP', 'SPECIAL_ZONE')),
    name        text     NOT NULL CHECK (name <> ''),
    search      text     NOT NULL,
    valid_from  date     NOT NULL,
    valid_to    date,
    as_of       date     NOT NULL,
    UNIQUE (generation, code),
    CHECK (valid_to >= valid_from)
);

CREATE INDEX area_search ON area USING gin (search gin_trgm_ops);

ALTER TABLE area ENABLE ROW LEVEL SECURITY;
ALTER TABLE area FORCE ROW LEVEL SECURITY;
CREATE POLICY area_scope ON area
    USING (area_id BETWEEN (SELECT scope_from()) AND (SELECT scope_to()));
-- Whoever works in a commune may know the names of its district and province, and change nothing there.
CREATE POLICY area_above ON area FOR SELECT
    USING (area_id IN ((SELECT scope_from() - scope_from() % 10000000000000),
                       (SELECT scope_from() - scope_from() % 10000000000),
                       (SELECT scope_from() - scope_from() % 100000)));

COMMENT ON TABLE area IS 'Địa bàn hành chính';
