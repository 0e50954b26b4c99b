-- Phân loại phong trào: one sheet a unit and year. authority_id is the area that reviews and gives the class; the sheet holds the
-- unit's scores, the reviewer's beside them, and returns. points and grade are what the decision found by version pack_id.
CREATE TABLE grading (
    id           uuid        PRIMARY KEY,
    area_id      bigint      NOT NULL,
    province_id  smallint    NOT NULL GENERATED ALWAYS AS (area_id / 10000000000000) STORED,
    year         int         NOT NULL CHECK (year BETWEEN 2012 AND 2100),
    code         text        NOT NULL,
    name         text        NOT NULL,
    kind         text        NOT NULL CHECK (kind IN ('RESIDENTIAL_AREA', 'COMMUNE', 'WARD', 'TOWNSHIP', 'SPECIAL_ZONE', 'AGENCY', 'ENTERPRISE', 'SCHOOL')),
    managing     text        NOT NULL CHECK (managing IN ('CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE')),
    authority_id bigint      NOT NULL,
    stage        text        NOT NULL CHECK (stage IN ('SCORING', 'SUBMITTED', 'RETURNED', 'GRADED')),
    opened_on    date        NOT NULL,
    due          date        NOT NULL,
    sheet        jsonb       NOT NULL,
    graded_on    date,
    points       numeric     CHECK (points >= 0),
    grade        text        CHECK (grade IN ('EXCELLENT', 'GOOD', 'AVERAGE', 'WEAK')),
    pack_id      uuid,
    changed_at   timestamptz NOT NULL,
    changed_by   text        NOT NULL,
    version      int         NOT NULL DEFAULT 0,
    CHECK ((stage = 'GRADED') = (grade IS NOT NULL)),
    CHECK (num_nulls(graded_on, points, grade, pack_id) IN (0, 4))
);
CREATE UNIQUE INDEX grading_once_a_year ON grading (area_id, year);
CREATE INDEX grading_queue ON grading (authority_id, year, stage, due, area_id);

COMMENT ON TABLE grading IS 'Phân loại phong trào toàn dân bảo vệ an ninh Tổ quốc';
