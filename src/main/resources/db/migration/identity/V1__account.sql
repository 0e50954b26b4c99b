-- Tài khoản: who may sign in, with a role within an area. Names are those of office holders, nothing private.
CREATE TABLE account (
    id            uuid        PRIMARY KEY,
    username      text        NOT NULL UNIQUE CHECK (username = lower(username)),
    name          text        NOT NULL,
    title         text        NOT NULL,
    role          text        NOT NULL CHECK (role IN ('UNIT', 'COMMUNE_OFFICER', 'PROVINCE_OFFICE', 'LEADER', 'MINISTRY', 'OPERATOR')),
    area_id       bigint      NOT NULL,
    password_hash text        NOT NULL,
    disabled      boolean     NOT NULL DEFAULT false,
    demo          boolean     NOT NULL DEFAULT false,
    version       int         NOT NULL DEFAULT 0,
    created_at    timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX account_area ON account (area_id);

ALTER TABLE account ENABLE ROW LEVEL SECURITY;
ALTER TABLE account FORCE ROW LEVEL SECURITY;
CREATE POLICY account_scope ON account
    USING (area_id BETWEEN (SELECT scope_from()) AND (SELECT scope_to()));

COMMENT ON TABLE account IS 'Tài khoản';
COMMENT ON COLUMN account.password_hash IS 'Argon2id';
COMMENT ON COLUMN account.demo IS 'Invented account of the demo province; listed on the sign-in page';
