-- One row per intention of one person: the same key sent again gets the same answer (see Commands).
CREATE TABLE idempotency_key (
    actor_id   uuid        NOT NULL,
    key        text        NOT NULL,
    request    text        NOT NULL,
    answer     text,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (actor_id, key)
);

CREATE INDEX idempotency_key_age ON idempotency_key (created_at);

COMMENT ON TABLE idempotency_key IS 'Commands already done, with their answers; kept for 30 days';
