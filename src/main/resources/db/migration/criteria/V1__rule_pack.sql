-- Bộ tiêu chí: versions of rule packs. document is the pack a version stands on, changes what it does to that pack, confirmations who
-- stands for which wording. area_id 0 holds for the country; a province's version holds there for one year.
-- shipped is the digest of the file of the repository that a version was read from.
CREATE TABLE rule_pack (
    id            uuid        PRIMARY KEY,
    area_id       bigint      NOT NULL CHECK (area_id >= 0 AND area_id % 10000000000000 = 0),
    province_id   smallint    NOT NULL GENERATED ALWAYS AS (area_id / 10000000000000) STORED,
    pack          text        NOT NULL CHECK (pack ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    year          int         CHECK (year BETWEEN 2000 AND 2100),
    number        int         NOT NULL CHECK (number > 0),
    state         text        NOT NULL CHECK (state IN ('DRAFT', 'PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')),
    purpose       text        NOT NULL CHECK (purpose IN ('STANDARD', 'GRADING', 'TEAM_RATING')),
    subjects      text[]      NOT NULL,
    valid_from    date        NOT NULL,
    valid_to      date        CHECK (valid_to >= valid_from),
    document      jsonb       NOT NULL,
    changes       jsonb       NOT NULL,
    confirmations jsonb       NOT NULL,
    shipped       text,
    withdrawal    text        NOT NULL DEFAULT '' CHECK (length(withdrawal) <= 500),
    published     jsonb,
    changed_at    timestamptz NOT NULL,
    changed_by    text        NOT NULL,
    version       int         NOT NULL DEFAULT 0,
    CHECK ((area_id = 0) = (year IS NULL))
);
CREATE UNIQUE INDEX rule_pack_number ON rule_pack (pack, area_id, coalesce(year, 0), number);
CREATE UNIQUE INDEX rule_pack_published ON rule_pack (pack, area_id, coalesce(year, 0)) WHERE state = 'PUBLISHED';
CREATE UNIQUE INDEX rule_pack_draft ON rule_pack (pack, area_id, coalesce(year, 0)) WHERE state = 'DRAFT' AND shipped IS NULL;
CREATE UNIQUE INDEX rule_pack_shipped ON rule_pack (pack, shipped);

COMMENT ON TABLE rule_pack IS 'Phiên bản của bộ tiêu chí';
COMMENT ON COLUMN rule_pack.published IS 'Who published it and when, kept after it was followed by another';
