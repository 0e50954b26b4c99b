-- Chỉ tiêu phấn đấu: what a document asks a figure to be at a place by a day. Bounds are percentages of shares, otherwise amounts as people
-- write them. One that was withdrawn stays readable with the reason.
CREATE TABLE target (
    id               uuid        PRIMARY KEY,
    area_id          bigint      NOT NULL,
    province_id      smallint    NOT NULL GENERATED ALWAYS AS (area_id / 10000000000000) STORED,
    parent_id        uuid        REFERENCES target,
    title            text        NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
    figure           text        NOT NULL CHECK (length(figure) <= 100),
    calendar         text        NOT NULL CHECK (calendar IN ('STATE', 'POLICE', 'CIVIL')),
    period           text        NOT NULL CHECK (length(period) <= 40),
    kind             text        NOT NULL CHECK (kind IN ('AT_LEAST', 'AT_MOST', 'EXACTLY', 'RANGE', 'ZERO')),
    low              numeric     NOT NULL CHECK (low >= 0),
    high             numeric     NOT NULL CHECK (high >= low),
    document         text        NOT NULL CHECK (length(document) BETWEEN 1 AND 300),
    withdrawn_reason text        CHECK (length(withdrawn_reason) BETWEEN 1 AND 500),
    changed_at       timestamptz NOT NULL,
    changed_by       text        NOT NULL,
    version          int         NOT NULL DEFAULT 0
);
CREATE INDEX target_area ON target (area_id);
CREATE INDEX target_parent ON target (parent_id);

ALTER TABLE target ENABLE ROW LEVEL SECURITY;
ALTER TABLE target FORCE ROW LEVEL SECURITY;
CREATE POLICY target_scope ON target USING (area_id BETWEEN (SELECT scope_from()) AND (SELECT scope_to()));

COMMENT ON TABLE target IS 'Chỉ tiêu phấn đấu';
COMMENT ON COLUMN target.parent_id IS 'The target this one is a part of: "trong đó", or the share of a place in that of the place above';
