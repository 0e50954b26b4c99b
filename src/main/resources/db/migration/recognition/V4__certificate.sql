-- Giấy công nhận: one for each recognised unit. The code is all that its public page needs; it cannot be guessed.
CREATE TABLE recognition_certificate (
    line_id     uuid        PRIMARY KEY REFERENCES recognition_line ON DELETE CASCADE,
    decision_id uuid        NOT NULL REFERENCES recognition_decision ON DELETE CASCADE,
    area_id     bigint      NOT NULL,
    code        text        NOT NULL UNIQUE CHECK (code ~ '^[2-9A-HJ-NP-Z]{4}(-[2-9A-HJ-NP-Z]{4}){2}$'),
    issued_at   timestamptz NOT NULL
);

CREATE INDEX recognition_certificate_decision ON recognition_certificate (decision_id);

ALTER TABLE recognition_certificate ENABLE ROW LEVEL SECURITY;
ALTER TABLE recognition_certificate FORCE ROW LEVEL SECURITY;
CREATE POLICY recognition_certificate_scope ON recognition_certificate
    USING (area_id BETWEEN (SELECT scope_from()) AND (SELECT scope_to()));

COMMENT ON TABLE recognition_certificate IS 'Giấy công nhận đạt tiêu chuẩn "An toàn về ANTT"';
