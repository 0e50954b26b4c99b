-- Mã truy cập: a program acts for its owner. Only the SHA-256 of the random token is kept.
CREATE TABLE access_token (
    id         uuid        PRIMARY KEY,
    account_id uuid        NOT NULL REFERENCES account ON DELETE CASCADE,
    name       text        NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
    hash       bytea       NOT NULL UNIQUE,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL
);

CREATE INDEX access_token_account ON access_token (account_id);

COMMENT ON TABLE access_token IS 'Mã truy cập của chương trình';
