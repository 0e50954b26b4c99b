-- Ảnh minh chứng: one re-encoded picture a session, without the camera's own data. Apart from the session, so that
-- lists never read it.
CREATE TABLE outreach_photo (
    session_id uuid        PRIMARY KEY REFERENCES outreach_session ON DELETE CASCADE,
    area_id    bigint      NOT NULL,
    jpeg       bytea       NOT NULL CHECK (octet_length(jpeg) BETWEEN 1 AND 400000),
    width      int         NOT NULL CHECK (width > 0),
    height     int         NOT NULL CHECK (height > 0),
    added_at   timestamptz NOT NULL
);

ALTER TABLE outreach_photo ENABLE ROW LEVEL SECURITY;
ALTER TABLE outreach_photo FORCE ROW LEVEL SECURITY;
CREATE POLICY outreach_photo_scope ON outreach_photo
    USING (area_id BETWEEN (SELECT scope_from()) AND (SELECT scope_to()));

COMMENT ON TABLE outreach_photo IS 'Ảnh minh chứng buổi tuyên truyền';
