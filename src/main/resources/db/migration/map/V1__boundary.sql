-- Ranh giới: where a place lies, as long as that outline was in force. Outlines are simplified when they are imported,
-- together with their neighbours so that shared borders stay shared; WGS 84, as well-known binary. The label stands in the
-- middle of the widest circle that fits into the place; its radius tells whether a number fits.
CREATE TABLE boundary (
    area_id      bigint           NOT NULL,
    province_id  smallint         NOT NULL GENERATED ALWAYS AS (area_id / 10000000000000) STORED,
    valid_from   date             NOT NULL,
    valid_to     date,
    outline      bytea            NOT NULL,
    label_lon    double precision NOT NULL,
    label_lat    double precision NOT NULL,
    label_radius double precision NOT NULL,
    PRIMARY KEY (area_id, valid_from),
    CHECK (valid_to >= valid_from)
);

ALTER TABLE boundary ENABLE ROW LEVEL SECURITY;
ALTER TABLE boundary FORCE ROW LEVEL SECURITY;
CREATE POLICY boundary_scope ON boundary
    USING (area_id BETWEEN (SELECT scope_from()) AND (SELECT scope_to()));

COMMENT ON TABLE boundary IS 'Ranh giới địa bàn theo thời gian';
