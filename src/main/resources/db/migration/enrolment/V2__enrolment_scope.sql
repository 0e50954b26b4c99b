-- Whoever acts sees the enrolments of the own part of the tree.
ALTER TABLE enrolment ENABLE ROW LEVEL SECURITY;
ALTER TABLE enrolment FORCE ROW LEVEL SECURITY;
CREATE POLICY enrolment_scope ON enrolment
    USING (area_id BETWEEN (SELECT scope_from()) AND (SELECT scope_to()));
