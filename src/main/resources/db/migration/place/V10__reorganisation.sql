-- Sắp xếp đơn vị hành chính: one row for each operation, which is one transaction. area_id is the lowest place that holds all
-- it touches. An operation that was undone keeps its row with the reason.
CREATE TABLE reorganisation (
    id            uuid        PRIMARY KEY,
    area_id       bigint      NOT NULL,
    province_id   smallint    NOT NULL GENERATED ALWAYS AS (area_id / 10000000000000) STORED,
    verb          text        NOT NULL CHECK (verb IN ('MERGE', 'SPLIT', 'RENAME', 'CHANGE_KIND', 'MOVE', 'ABOLISH_LEVEL',
                                                       'CREATE', 'ASSIGN_UNITS', 'IMPORT')),
    effective_on  date        NOT NULL,
    legal_basis   text        NOT NULL CHECK (legal_basis <> ''),
    summary       text        NOT NULL,
    status        text        NOT NULL CHECK (status IN ('APPLIED', 'UNDONE')),
    undone_reason text,
    changed_at    timestamptz NOT NULL,
    changed_by    text        NOT NULL,
    CHECK ((status = 'UNDONE') = (undone_reason IS NOT NULL))
);

CREATE INDEX reorganisation_day ON reorganisation (effective_on);

ALTER TABLE reorganisation ENABLE ROW LEVEL SECURITY;
ALTER TABLE reorganisation FORCE ROW LEVEL SECURITY;
CREATE POLICY reorganisation_scope ON reorganisation
    USING (area_id BETWEEN (SELECT scope_from()) AND (SELECT scope_to()));
-- What was decided for the nation or for one's province may be read by everybody below.
CREATE POLICY reorganisation_above ON reorganisation FOR SELECT
    USING (area_id IN (0, (SELECT scope_from() - scope_from() % 10000000000000)));

COMMENT ON TABLE reorganisation IS 'Sắp xếp đơn vị hành chính';

-- A place that moves to another parent is a new place under its old code.
ALTER TABLE area DROP CONSTRAINT area_generation_code_key;
CREATE UNIQUE INDEX area_code ON area (generation, code, valid_from);
