-- Hạn của đợt xét as a province sets it for a year and a kind of unit; where it says nothing the shipped days hold.
CREATE TABLE enrolment_deadline (
    area_id     bigint      NOT NULL,
    province_id smallint    NOT NULL GENERATED ALWAYS AS (area_id / 10000000000000) STORED,
    year        int         NOT NULL CHECK (year BETWEEN 2012 AND 2100),
    subject     text        NOT NULL CHECK (subject IN ('RESIDENTIAL_AREA', 'COMMUNE', 'AGENCY', 'ENTERPRISE', 'SCHOOL')),
    step        text        NOT NULL CHECK (step IN ('REGISTRATION', 'SUBMISSION', 'DECISION')),
    day         date        NOT NULL,
    PRIMARY KEY (area_id, year, subject, step)
);

-- The units of a province read its days; only its office writes them.
ALTER TABLE enrolment_deadline ENABLE ROW LEVEL SECURITY;
ALTER TABLE enrolment_deadline FORCE ROW LEVEL SECURITY;
CREATE POLICY enrolment_deadline_scope ON enrolment_deadline
    USING (area_id BETWEEN (SELECT scope_from()) AND (SELECT scope_to()));
CREATE POLICY enrolment_deadline_above ON enrolment_deadline FOR SELECT
    USING (area_id = (SELECT scope_from() - scope_from() % 10000000000000));

COMMENT ON TABLE enrolment_deadline IS 'Hạn đăng ký, gửi hồ sơ, quyết định do tỉnh đặt';
