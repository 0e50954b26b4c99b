-- Dòng của quyết định: one recognised unit, with its code, name and kind as they were when it was put in.
CREATE TABLE recognition_line (
    id             uuid     PRIMARY KEY,
    decision_id    uuid     NOT NULL REFERENCES recognition_decision ON DELETE CASCADE,
    area_id        bigint   NOT NULL,
    province_id    smallint NOT NULL GENERATED ALWAYS AS (area_id / 10000000000000) STORED,
    year           int      NOT NULL CHECK (year BETWEEN 2012 AND 2100),
    code           text     NOT NULL,
    name           text     NOT NULL,
    kind           text     NOT NULL CHECK (kind IN ('RESIDENTIAL_AREA', 'COMMUNE', 'WARD', 'TOWNSHIP', 'SPECIAL_ZONE', 'AGENCY', 'ENTERPRISE', 'SCHOOL')),
    managing       text     NOT NULL CHECK (managing IN ('CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE')),
    counted_on     date     NOT NULL,
    standing       boolean  NOT NULL DEFAULT true,
    revoked_reason text     CHECK (length(revoked_reason) BETWEEN 1 AND 500),
    CONSTRAINT recognition_line_revoked_stands_no_more CHECK (revoked_reason IS NULL OR NOT standing)
);

-- A unit is recognised once a year. Lines of drafts count too: two drafts with one unit are a mistake already.
CREATE UNIQUE INDEX recognition_line_once_a_year ON recognition_line (area_id, year) WHERE standing;
CREATE INDEX recognition_line_decision ON recognition_line (decision_id, kind, area_id);

ALTER TABLE recognition_line ENABLE ROW LEVEL SECURITY;
ALTER TABLE recognition_line FORCE ROW LEVEL SECURITY;
CREATE POLICY recognition_line_scope ON recognition_line
    USING (area_id BETWEEN (SELECT scope_from()) AND (SELECT scope_to()));

-- Whoever may see a unit may read the decision that recognises it, though its authority stands above.
CREATE POLICY recognition_decision_of_my_units ON recognition_decision FOR SELECT
    USING (EXISTS (SELECT FROM recognition_line line WHERE line.decision_id = recognition_decision.id));

COMMENT ON TABLE recognition_line IS 'Đơn vị được công nhận trong một quyết định';
COMMENT ON COLUMN recognition_line.standing IS 'Not revoked, and the decision not withdrawn';
COMMENT ON COLUMN recognition_line.counted_on IS 'The day on which the figures count it: end of the period of assessment';
