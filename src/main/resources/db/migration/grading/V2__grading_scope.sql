-- Whoever acts sees the gradings of the own part of the tree.
ALTER TABLE grading ENABLE ROW LEVEL SECURITY;
ALTER TABLE grading FORCE ROW LEVEL SECURITY;
CREATE POLICY grading_scope ON grading
    USING (area_id BETWEEN (SELECT scope_from()) AND (SELECT scope_to()));
