-- Không trùng: two units that were looked at and are not the same. It holds as long as both are called as they were.
CREATE TABLE unit_not_same (
    area_id     bigint      NOT NULL REFERENCES unit ON DELETE CASCADE,
    other_id    bigint      NOT NULL REFERENCES unit ON DELETE CASCADE,
    province_id smallint    NOT NULL GENERATED ALWAYS AS (area_id / 10000000000000) STORED,
    name        text        NOT NULL,
    other_name  text        NOT NULL,
    reason      text        NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
    said_at     timestamptz NOT NULL,
    said_by     text        NOT NULL,
    PRIMARY KEY (area_id, other_id),
    CHECK (area_id < other_id)
);
CREATE INDEX unit_not_same_other ON unit_not_same (other_id);

ALTER TABLE unit_not_same ENABLE ROW LEVEL SECURITY;
ALTER TABLE unit_not_same FORCE ROW LEVEL SECURITY;
CREATE POLICY unit_not_same_scope ON unit_not_same
    USING (area_id BETWEEN (SELECT scope_from()) AND (SELECT scope_to()));

COMMENT ON TABLE unit_not_same IS 'Cặp đơn vị cùng tên đã xem và không trùng nhau';
COMMENT ON COLUMN unit_not_same.name IS 'The name when it was said; another name opens the question again';
