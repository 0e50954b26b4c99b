-- Ban Chỉ đạo: a steering committee of a place, and the numbered decisions that set it up, re-formed it, dissolved it.
CREATE TABLE committee (
    id          uuid        PRIMARY KEY,
    area_id     bigint      NOT NULL CHECK (area_id % 100000 = 0 AND area_id > 0),
    province_id smallint    NOT NULL GENERATED ALWAYS AS (area_id / 10000000000000) STORED,
    name        text        NOT NULL CHECK (length(name) BETWEEN 1 AND 250),
    name_key    text        NOT NULL,
    status      text        NOT NULL CHECK (status IN ('STANDING', 'DISSOLVED')),
    changed_at  timestamptz NOT NULL,
    changed_by  text        NOT NULL,
    version     int         NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX committee_once ON committee (area_id, name_key) WHERE status = 'STANDING';

CREATE TABLE committee_decision (
    id           uuid     PRIMARY KEY,
    committee_id uuid     NOT NULL REFERENCES committee ON DELETE CASCADE,
    area_id      bigint   NOT NULL,
    province_id  smallint NOT NULL GENERATED ALWAYS AS (area_id / 10000000000000) STORED,
    kind         text     NOT NULL CHECK (kind IN ('SET_UP', 'REFORM', 'DISSOLVE')),
    number       text     NOT NULL CHECK (length(number) BETWEEN 1 AND 60),
    day          date     NOT NULL,
    issuer       text     NOT NULL CHECK (length(issuer) BETWEEN 1 AND 200),
    signer       text     NOT NULL CHECK (length(signer) BETWEEN 1 AND 100),
    signer_title text     NOT NULL CHECK (length(signer_title) BETWEEN 1 AND 100)
);
CREATE INDEX committee_decision_committee ON committee_decision (committee_id, day);

ALTER TABLE committee ENABLE ROW LEVEL SECURITY;
ALTER TABLE committee FORCE ROW LEVEL SECURITY;
CREATE POLICY committee_scope ON committee USING (area_id BETWEEN (SELECT scope_from()) AND (SELECT scope_to()));
ALTER TABLE committee_decision ENABLE ROW LEVEL SECURITY;
ALTER TABLE committee_decision FORCE ROW LEVEL SECURITY;
CREATE POLICY committee_decision_scope ON committee_decision
    USING (area_id BETWEEN (SELECT scope_from()) AND (SELECT scope_to()));

COMMENT ON TABLE committee IS 'Ban Chỉ đạo của một địa bàn';
COMMENT ON TABLE committee_decision IS 'Quyết định thành lập, kiện toàn, giải thể Ban Chỉ đạo';
