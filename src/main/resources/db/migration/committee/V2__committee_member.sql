-- Thành viên Ban Chỉ đạo: officials by name and office, and nothing else about the person. Who left stays as history.
CREATE TABLE committee_member (
    id           uuid     PRIMARY KEY,
    committee_id uuid     NOT NULL REFERENCES committee ON DELETE CASCADE,
    decision_id  uuid     NOT NULL REFERENCES committee_decision ON DELETE CASCADE,
    area_id      bigint   NOT NULL,
    province_id  smallint NOT NULL GENERATED ALWAYS AS (area_id / 10000000000000) STORED,
    ordinal      int      NOT NULL,
    position     text     NOT NULL CHECK (position IN ('HEAD', 'STANDING_DEPUTY', 'DEPUTY', 'MEMBER', 'SECRETARY')),
    name         text     NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    office       text     NOT NULL CHECK (length(office) BETWEEN 1 AND 200),
    assignment   text     NOT NULL CHECK (length(assignment) <= 500),
    since        date     NOT NULL,
    term_end     date     CHECK (term_end >= since),
    left_on      date     CHECK (left_on >= since),
    left_reason  text     NOT NULL DEFAULT '' CHECK (length(left_reason) <= 500)
);
CREATE INDEX committee_member_committee ON committee_member (committee_id, ordinal);
CREATE INDEX committee_member_decision ON committee_member (decision_id);

ALTER TABLE committee_member ENABLE ROW LEVEL SECURITY;
ALTER TABLE committee_member FORCE ROW LEVEL SECURITY;
CREATE POLICY committee_member_scope ON committee_member
    USING (area_id BETWEEN (SELECT scope_from()) AND (SELECT scope_to()));

COMMENT ON TABLE committee_member IS 'Thành viên Ban Chỉ đạo, hiện nay và trước đây';
COMMENT ON COLUMN committee_member.term_end IS 'Last day of the term, where one is set';
COMMENT ON COLUMN committee_member.left_on IS 'First day on which the official is a member no more';
