-- Quyết định đính chính: a signed decision (id) that corrects another one of the same authority, by its number and day of then.
CREATE TABLE recognition_correction (
    id           uuid     PRIMARY KEY REFERENCES recognition_decision ON DELETE CASCADE,
    corrected_id uuid     NOT NULL REFERENCES recognition_decision,
    area_id      bigint   NOT NULL,
    province_id  smallint NOT NULL GENERATED ALWAYS AS (area_id / 10000000000000) STORED,
    number       text     NOT NULL,
    day          date     NOT NULL,
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

-- Whoever may read the one decision or the other may read what was corrected.
ALTER TABLE recognition_correction ENABLE ROW LEVEL SECURITY;
ALTER TABLE recognition_correction FORCE ROW LEVEL SECURITY;
CREATE POLICY recognition_correction_scope ON recognition_correction USING (area_id BETWEEN (SELECT scope_from()) AND (SELECT scope_to()));
CREATE POLICY recognition_correction_read ON recognition_correction FOR SELECT
    USING (EXISTS (SELECT FROM recognition_decision d WHERE d.id IN (recognition_correction.id, corrected_id)));
ALTER TABLE recognition_correction_change ENABLE ROW LEVEL SECURITY;
ALTER TABLE recognition_correction_change FORCE ROW LEVEL SECURITY;
CREATE POLICY recognition_correction_change_scope ON recognition_correction_change
    USING (EXISTS (SELECT FROM recognition_correction c WHERE c.id = correction_id));
COMMENT ON TABLE recognition_correction IS 'Quyết định đính chính quyết định công nhận';
COMMENT ON TABLE recognition_correction_change IS 'Nội dung được đính chính';
