-- Quyết định công nhận: numbered, dated, signed by an authority. area_id is the authority's area. The year of the date
-- belongs to the number, for numbers start anew each year.
CREATE TABLE recognition_decision (
    id               uuid        PRIMARY KEY,
    area_id          bigint      NOT NULL,
    province_id      smallint    NOT NULL GENERATED ALWAYS AS (area_id / 10000000000000) STORED,
    number           text        NOT NULL CHECK (length(number) BETWEEN 1 AND 60),
    number_key       text        NOT NULL,
    day              date        NOT NULL,
    year             int         NOT NULL CHECK (year BETWEEN 2012 AND 2100),
    issuer           text        NOT NULL CHECK (length(issuer) BETWEEN 1 AND 200),
    signer           text        NOT NULL CHECK (length(signer) BETWEEN 1 AND 100),
    signer_title     text        NOT NULL CHECK (length(signer_title) BETWEEN 1 AND 100),
    grounds          text        NOT NULL CHECK (length(grounds) <= 4000),
    status           text        NOT NULL CHECK (status IN ('DRAFT', 'SIGNED', 'WITHDRAWN')),
    withdrawn_reason text        CHECK (length(withdrawn_reason) BETWEEN 1 AND 500),
    changed_at       timestamptz NOT NULL,
    changed_by       text        NOT NULL,
    version          int         NOT NULL DEFAULT 0,
    CONSTRAINT recognition_decision_withdrawn_has_reason CHECK ((status = 'WITHDRAWN') = (withdrawn_reason IS NOT NULL))
);

-- An authority gives each number once a year; a draft that was withdrawn frees its number.
CREATE UNIQUE INDEX recognition_decision_number ON recognition_decision (area_id, number_key, date_part('year', day))
    WHERE status <> 'WITHDRAWN';
CREATE INDEX recognition_decision_day ON recognition_decision (day DESC, id DESC);

ALTER TABLE recognition_decision ENABLE ROW LEVEL SECURITY;
ALTER TABLE recognition_decision FORCE ROW LEVEL SECURITY;
CREATE POLICY recognition_decision_scope ON recognition_decision
    USING (area_id BETWEEN (SELECT scope_from()) AND (SELECT scope_to()));

COMMENT ON TABLE recognition_decision IS 'Quyết định công nhận đạt tiêu chuẩn "An toàn về ANTT"';
COMMENT ON COLUMN recognition_decision.number_key IS 'The number folded (125/qd-ubnd = 125/QĐ-UBND), for its uniqueness';
