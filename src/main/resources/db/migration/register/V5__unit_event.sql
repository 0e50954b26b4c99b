-- Vòng đời của đơn vị: what happened to a unit on which day and by which paper. other_id is the unit that goes on in its
-- place, or that it goes on for; told holds a name as it was then, of the unit, of its place or of the other one.
CREATE TABLE unit_event (
    id          uuid        PRIMARY KEY,
    area_id     bigint      NOT NULL,
    province_id smallint    NOT NULL GENERATED ALWAYS AS (area_id / 10000000000000) STORED,
    kind        text        NOT NULL
        CHECK (kind IN ('RENAMED', 'MOVED_AWAY', 'MOVED_IN', 'MERGED_AWAY', 'TOOK_IN', 'DUPLICATE', 'REOPENED')),
    day         date        NOT NULL,
    other_id    bigint,
    told        text        NOT NULL CHECK (length(told) <= 400),
    basis       text        NOT NULL CHECK (length(basis) <= 300),
    actor       text        NOT NULL,
    at          timestamptz NOT NULL
);

CREATE INDEX unit_event_area ON unit_event (area_id, day);

ALTER TABLE unit_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE unit_event FORCE ROW LEVEL SECURITY;
CREATE POLICY unit_event_scope ON unit_event
    USING (area_id BETWEEN (SELECT scope_from()) AND (SELECT scope_to()));

COMMENT ON TABLE unit_event IS 'Vòng đời của đơn vị: đổi tên, chuyển địa bàn, sáp nhập, mở lại';

-- Names that a unit gave up, folded, so that they still find it.
ALTER TABLE unit ADD COLUMN former text NOT NULL DEFAULT '';
COMMENT ON COLUMN unit.former IS 'Folded names of the past';
