-- Hộ và nhân khẩu: households and people of a residential area, one row a year; they stand from the first day of the year.
CREATE TABLE population (
    area_id     bigint      NOT NULL,
    year        int         NOT NULL CHECK (year BETWEEN 1990 AND 2100),
    province_id smallint    NOT NULL GENERATED ALWAYS AS (area_id / 10000000000000) STORED,
    households  int         NOT NULL CHECK (households BETWEEN 0 AND 1000000),
    people      int         NOT NULL CHECK (people BETWEEN 0 AND 10000000),
    changed_at  timestamptz NOT NULL,
    changed_by  text        NOT NULL,
    version     int         NOT NULL DEFAULT 0,
    PRIMARY KEY (area_id, year)
);

ALTER TABLE population ENABLE ROW LEVEL SECURITY;
ALTER TABLE population FORCE ROW LEVEL SECURITY;
CREATE POLICY population_scope ON population
    USING (area_id BETWEEN (SELECT scope_from()) AND (SELECT scope_to()));

COMMENT ON TABLE population IS 'Số hộ và nhân khẩu của khu dân cư theo năm';
