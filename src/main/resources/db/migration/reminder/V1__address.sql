-- Địa chỉ nhận nhắc việc: an account holder asked for letters and proved with a code that the address is theirs. Personal
-- data of account holders, given by themselves, seen by nobody else, gone when they stop the letters.
CREATE TABLE reminder_address (
    account_id   uuid        PRIMARY KEY,
    email        text        NOT NULL CHECK (length(email) <= 254),
    language     text        NOT NULL CHECK (language IN ('vi', 'en')),
    code         text        NOT NULL,
    tries        smallint    NOT NULL DEFAULT 0,
    asked_at     timestamptz NOT NULL,
    confirmed_at timestamptz,
    sent_on      date
);

COMMENT ON TABLE reminder_address IS 'Địa chỉ nhận thư nhắc việc';
COMMENT ON COLUMN reminder_address.sent_on IS 'The last day a letter was sent: one a day at most';
