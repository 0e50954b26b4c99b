-- Tên và loại cũ: how a place was called, and of what kind it was, until a day. What it is since then stands in its next
-- version or, as of today, in area. Corrected spelling is not history and leaves no version.
CREATE TABLE area_version (
    area_id           bigint NOT NULL,
    valid_to          date   NOT NULL,
    kind              text   NOT NULL
        CHECK (kind IN ('CITY', 'PROVINCE', 'DISTRICT', 'WARD', 'COMMUNE', 'TOWNSHIP', 'SPECIAL_ZONE')),
    name              text   NOT NULL CHECK (name <> ''),
    reorganisation_id uuid   NOT NULL REFERENCES reorganisation,
    PRIMARY KEY (area_id, valid_to)
);

CREATE INDEX area_version_reorganisation ON area_version (reorganisation_id);

ALTER TABLE area_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE area_version FORCE ROW LEVEL SECURITY;
CREATE POLICY area_version_scope ON area_version
    USING (area_id BETWEEN (SELECT scope_from()) AND (SELECT scope_to()));
CREATE POLICY area_version_above ON area_version FOR SELECT
    USING (area_id IN ((SELECT scope_from() - scope_from() % 10000000000000),
                       (SELECT scope_from() - scope_from() % 10000000000),
                       (SELECT scope_from() - scope_from() % 100000)));

COMMENT ON TABLE area_version IS 'Tên và loại cũ của địa bàn';
