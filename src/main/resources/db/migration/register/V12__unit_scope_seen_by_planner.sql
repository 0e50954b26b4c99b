-- The planner looks through a function and not through a sub-select: only so does it know how large a scope is, and walks
-- a list in its order instead of sorting all of it.
ALTER POLICY unit_scope ON unit
    USING (area_id BETWEEN scope_from() AND scope_to());
ALTER POLICY unit_word_scope ON unit_word
    USING (area_id BETWEEN scope_from() AND scope_to());

-- All syllables of the language are common words: the planner must know how long their lists are.
ALTER TABLE unit_word ALTER COLUMN word SET STATISTICS 1000;
