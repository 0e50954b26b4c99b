-- Everybody reads the packs of the country and those of the own province; a version is written where its place is in scope.
ALTER TABLE rule_pack ENABLE ROW LEVEL SECURITY;
ALTER TABLE rule_pack FORCE ROW LEVEL SECURITY;
CREATE POLICY rule_pack_scope ON rule_pack USING (area_id BETWEEN (SELECT scope_from()) AND (SELECT scope_to()));
CREATE POLICY rule_pack_above ON rule_pack FOR SELECT
    USING (area_id IN (0, (SELECT scope_from() - scope_from() % 10000000000000)));
