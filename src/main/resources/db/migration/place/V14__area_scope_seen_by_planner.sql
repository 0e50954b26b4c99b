-- The planner looks through a function and not through a sub-select: only so does it know how large a scope is.
ALTER POLICY area_word_scope ON area_word
    USING (area_id BETWEEN scope_from() AND scope_to());
