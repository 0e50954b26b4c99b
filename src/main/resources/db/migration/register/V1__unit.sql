-- Đơn vị: residential areas and organisations. The id is a leaf of the tree of places: commune and running number.
-- standard is derived from the other columns by the rule of TT 124/2021 Điều 1 and kept for lists.
CREATE TABLE unit (
    area_id         bigint   PRIMARY KEY CHECK (area_id % 100000 <> 0),
    province_id     smallint NOT NULL GENERATED ALWAYS AS (area_id / 10000000000000) STORED,
    code            text     NOT NULL CHECK (code <> ''),
    kind            text     NOT NULL CHECK (kind IN ('RESIDENTIAL_AREA', 'AGENCY', 'ENTERPRISE', 'SCHOOL')),
    subkind         text     NOT NULL DEFAULT '',
    name            text     NOT NULL CHECK (name <> ''),
    search          text     NOT NULL,
    managing        text     NOT NULL CHECK (managing IN ('CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE')),
    size_class      text     CHECK (size_class IN ('MICRO', 'SMALL', 'MEDIUM', 'LARGE')),
    school_levels   text[]   NOT NULL DEFAULT '{}' CHECK (school_levels <@ ARRAY['NURSERY', 'KINDERGARTEN', 'PRIMARY',
        'LOWER_SECONDARY', 'UPPER_SECONDARY', 'CONTINUING', 'VOCATIONAL', 'COLLEGE', 'UNIVERSITY']),
    armed_forces    boolean  NOT NULL DEFAULT false,
    industrial_zone text     NOT NULL DEFAULT '',
    fdi             boolean  NOT NULL DEFAULT false,
    address         text     NOT NULL DEFAULT '',
    opened_on       date     NOT NULL,
    closed_on       date     CHECK (closed_on >= opened_on),
    standard        text     NOT NULL CHECK (standard IN ('IN', 'OUT')),
    version         int      NOT NULL DEFAULT 0,
    UNIQUE (province_id, code),
    CHECK ((kind = 'ENTERPRISE') = (size_class IS NOT NULL)),
    CHECK ((kind = 'SCHOOL') = (school_levels <> '{}'))
);

CREATE INDEX unit_search ON unit USING gin (search gin_trgm_ops);

ALTER TABLE unit ENABLE ROW LEVEL SECURITY;
ALTER TABLE unit FORCE ROW LEVEL SECURITY;
CREATE POLICY unit_scope ON unit
    USING (area_id BETWEEN (SELECT scope_from()) AND (SELECT scope_to()));

COMMENT ON TABLE unit IS 'Khu dân cư, cơ quan, doanh nghiệp, cơ sở giáo dục';
