-- What an operation did to which place: what undoing takes back, and what a later operation depends on. valid_to is the
-- last day that an ended place had before.
CREATE TABLE reorganisation_effect (
    reorganisation_id uuid   NOT NULL REFERENCES reorganisation,
    area_id           bigint NOT NULL,
    effect            text   NOT NULL CHECK (effect IN ('CREATED', 'ENDED', 'CHANGED', 'JOINED')),
    valid_to          date,
    PRIMARY KEY (reorganisation_id, area_id, effect)
);

CREATE INDEX reorganisation_effect_area ON reorganisation_effect (area_id);

ALTER TABLE reorganisation_effect ENABLE ROW LEVEL SECURITY;
ALTER TABLE reorganisation_effect FORCE ROW LEVEL SECURITY;
CREATE POLICY reorganisation_effect_scope ON reorganisation_effect
    USING (area_id BETWEEN (SELECT scope_from()) AND (SELECT scope_to()));

COMMENT ON TABLE reorganisation_effect IS 'Địa bàn mà một lần sắp xếp đã làm thay đổi';
