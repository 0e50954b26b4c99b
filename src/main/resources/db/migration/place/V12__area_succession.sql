-- Kế thừa địa bàn: from_id went on this day, wholly (1/1), with a recorded share, or with an unknown part (no share), into
-- area_id. Names and places are those of the act, so who works in the new place reads where it comes from although the
-- old one lies outside of the own part of the tree. certainty, method, fragment and note say how an import knew.
CREATE TABLE area_succession (
    area_id           bigint NOT NULL,
    from_id           bigint NOT NULL,
    effective_on      date   NOT NULL,
    numerator         int,
    denominator       int,
    old_name          text   NOT NULL,
    old_place         text   NOT NULL,
    new_name          text   NOT NULL,
    new_place         text   NOT NULL,
    certainty         text   NOT NULL CHECK (certainty IN ('CERTAIN', 'CHECKED', 'UNSURE')),
    method            text   NOT NULL,
    fragment          text   NOT NULL,
    note              text   NOT NULL,
    reorganisation_id uuid   NOT NULL REFERENCES reorganisation,
    PRIMARY KEY (area_id, from_id, effective_on),
    CHECK ((numerator IS NULL) = (denominator IS NULL)),
    CHECK (numerator BETWEEN 1 AND denominator)
);

CREATE INDEX area_succession_from ON area_succession (from_id);
CREATE INDEX area_succession_reorganisation ON area_succession (reorganisation_id);

ALTER TABLE area_succession ENABLE ROW LEVEL SECURITY;
ALTER TABLE area_succession FORCE ROW LEVEL SECURITY;
CREATE POLICY area_succession_scope ON area_succession
    USING (area_id BETWEEN (SELECT scope_from()) AND (SELECT scope_to()));
CREATE POLICY area_succession_from ON area_succession FOR SELECT
    USING (from_id BETWEEN (SELECT scope_from()) AND (SELECT scope_to()));

COMMENT ON TABLE area_succession IS 'Kế thừa giữa địa bàn cũ và địa bàn mới';
