-- Minh chứng: a file for one criterion of an enrolment.
CREATE TABLE enrolment_evidence (
    id           uuid        PRIMARY KEY,
    enrolment_id uuid        NOT NULL REFERENCES enrolment ON DELETE CASCADE,
    area_id      bigint      NOT NULL,
    criterion    text        NOT NULL CHECK (length(criterion) <= 30),
    name         text        NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    type         text        NOT NULL CHECK (type IN ('PDF', 'JPEG', 'PNG')),
    content      bytea       NOT NULL,
    added_at     timestamptz NOT NULL
);

CREATE INDEX enrolment_evidence_enrolment ON enrolment_evidence (enrolment_id, criterion);

ALTER TABLE enrolment_evidence ENABLE ROW LEVEL SECURITY;
ALTER TABLE enrolment_evidence FORCE ROW LEVEL SECURITY;
CREATE POLICY enrolment_evidence_scope ON enrolment_evidence
    USING (area_id BETWEEN (SELECT scope_from()) AND (SELECT scope_to()));

COMMENT ON TABLE enrolment_evidence IS 'Minh chứng kèm theo một tiêu chí của hồ sơ đăng ký';
