-- Kế thừa địa giới: from a day on one place continues another, as a whole, by a recorded share, or by a part nobody has
-- recorded (part_of NULL). Who succeeds whom stands in public law, so everybody may read it.
CREATE TABLE ledger_succession (
    from_id bigint NOT NULL,
    to_id   bigint NOT NULL CHECK (to_id <> from_id),
    day     date   NOT NULL,
    part    bigint CHECK (part > 0),
    part_of bigint CHECK (part_of >= part),
    PRIMARY KEY (from_id, to_id),
    CHECK ((part IS NULL) = (part_of IS NULL))
);

CREATE INDEX ledger_succession_to ON ledger_succession (to_id);

ALTER TABLE ledger_succession ENABLE ROW LEVEL SECURITY;
ALTER TABLE ledger_succession FORCE ROW LEVEL SECURITY;
CREATE POLICY ledger_succession_read ON ledger_succession FOR SELECT USING (true);
CREATE POLICY ledger_succession_write ON ledger_succession
    USING (to_id BETWEEN (SELECT scope_from()) AND (SELECT scope_to()));

-- Thành phần của một địa bàn theo địa giới hiện nay: what must be added to (sign 1) or taken from (-1) a place's own
-- amounts, and of that the piece between low and high of the whole. Derived from the successions, never edited.
CREATE TABLE ledger_cover (
    area_id     bigint   NOT NULL,
    part_id     bigint   NOT NULL,
    sign        smallint NOT NULL CHECK (sign IN (-1, 1)),
    low         bigint   NOT NULL CHECK (low >= 0),
    high        bigint   NOT NULL CHECK (high > low),
    whole       bigint   NOT NULL CHECK (whole >= high),
    PRIMARY KEY (area_id, part_id, sign)
);

CREATE INDEX ledger_cover_part ON ledger_cover (part_id);

ALTER TABLE ledger_cover ENABLE ROW LEVEL SECURITY;
ALTER TABLE ledger_cover FORCE ROW LEVEL SECURITY;
CREATE POLICY ledger_cover_scope ON ledger_cover USING (true);

COMMENT ON TABLE ledger_succession IS 'Kế thừa giữa các địa bàn và đơn vị';
COMMENT ON TABLE ledger_cover IS 'Thành phần của địa bàn theo địa giới hiện nay';
