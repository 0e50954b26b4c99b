-- Đăng ký phấn đấu đạt chuẩn: one row per unit and year. authority_id is the area that reviews and decides.
-- code, name, kind and managing are as they were on enrolling; the dossier holds answers, returns and the record of a visit.
CREATE TABLE enrolment (
    id           uuid        PRIMARY KEY,
    area_id      bigint      NOT NULL,
    province_id  smallint    NOT NULL GENERATED ALWAYS AS (area_id / 10000000000000) STORED,
    year         int         NOT NULL CHECK (year BETWEEN 2012 AND 2100),
    code         text        NOT NULL,
    name         text        NOT NULL,
    kind         text        NOT NULL CHECK (kind IN ('RESIDENTIAL_AREA', 'COMMUNE', 'WARD', 'TOWNSHIP', 'SPECIAL_ZONE', 'AGENCY', 'ENTERPRISE', 'SCHOOL')),
    managing     text        NOT NULL CHECK (managing IN ('CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE')),
    authority_id bigint      NOT NULL,
    stage        text        NOT NULL CHECK (stage IN ('ENROLLED', 'SELF_ASSESSING', 'SUBMITTED', 'RETURNED', 'UNDER_REVIEW', 'VERIFIED', 'PROPOSED', 'RECOGNISED', 'NOT_RECOGNISED', 'APPEALED', 'REVOKED', 'WITHDRAWN', 'NOT_ELIGIBLE')),
    enrolled_on  date        NOT NULL,
    submitted_on date,
    decided_on   date,
    due          date,
    late         boolean     NOT NULL,
    opinion      text        CHECK (opinion IN ('RECOGNISE', 'REFUSE')),
    reason       text        NOT NULL CHECK (length(reason) <= 1000),
    pack_id      uuid,
    decision_id  uuid,
    dossier      jsonb       NOT NULL,
    receipt      text        NOT NULL UNIQUE,
    changed_at   timestamptz NOT NULL,
    changed_by   text        NOT NULL,
    version      int         NOT NULL DEFAULT 0
);

-- A unit enrols once a year; one that withdrew may enrol again.
CREATE UNIQUE INDEX enrolment_once_a_year ON enrolment (area_id, year) WHERE stage NOT IN ('WITHDRAWN', 'NOT_ELIGIBLE');
CREATE INDEX enrolment_queue ON enrolment (authority_id, year, stage, due, area_id);

COMMENT ON TABLE enrolment IS 'Đăng ký phấn đấu đạt tiêu chuẩn "An toàn về ANTT"';
