-- Quyết định đính chính: a signed decision (id) that corrects another signed decision of the same authority.
CREATE TABLE recognition_correction (
    id           uuid     PRIMARY KEY REFERENCES recognition_decision ON DELETE CASCADE,
    corrected_id uuid     NOT NULL REFERENCES recognition_decision,
    area_id      bigint   NOT NULL,
    province_id  smallint NOT NULL GENERATED ALWAYS AS (area_id / 10000000000000) STORED,
    reason       text     NOT NULL CHECK (length(reason) BETWEEN 1 AND 500)
);
CREATE INDEX recognition_correction_of ON recognition_correction (corrected_id);

-- What it corrects, one row a change: what was written, and what holds.
CREATE TABLE recognition_correction_change (
    correction_id uuid     NOT NULL REFERENCES recognition_correction ON DELETE CASCADE,
    position      int      NOT NULL,
    area_id       bigint   NOT NULL,
    province_id   smallint NOT NULL GENERATED ALWAYS AS (area_id / 10000000000000) STORED,
    kind          text     NOT NULL CHECK (kind IN ('REMOVED', 'ADDED', 'RENAMED', 'NUMBER')),
    code          text     NOT NULL,
    was           text     NOT NULL,
    becomes       text     NOT NULL,
    PRIMARY KEY (correction_id, position)
);

ALTER TABLE recognition_correction ENABLE ROW LEVEL SECURITY;
ALTER TABLE recognition_correction FORCE ROW LEVEL SECURITY;
CREATE POLICY recognition_correction_scope ON recognition_correction
    USING (area_id BETWEEN (SELECT scope_from()) AND (SELECT scope_to()));
ALTER TABLE recognition_correction_change ENABLE ROW LEVEL SECURITY;
ALTER TABLE recognition_correction_change FORCE ROW LEVEL SECURITY;
CREATE POLICY recognition_correction_change_scope ON recognition_correction_change
    USING (area_id BETWEEN (SELECT scope_from()) AND (SELECT scope_to()));

COMMENT ON TABLE recognition_correction IS 'Quyết định đính chính quyết định công nhận';
COMMENT ON TABLE recognition_correction_change IS 'Nội dung được đính chính';
