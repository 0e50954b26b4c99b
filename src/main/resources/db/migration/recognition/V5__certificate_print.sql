-- In giấy công nhận hàng loạt: how far the printing of a decision's certificates is, and the file when it is done.
CREATE TABLE recognition_certificate_print (
    decision_id uuid        PRIMARY KEY REFERENCES recognition_decision ON DELETE CASCADE,
    area_id     bigint      NOT NULL,
    total       int         NOT NULL,
    done        int         NOT NULL DEFAULT 0,
    begun_at    timestamptz NOT NULL,
    pdf         bytea
);

ALTER TABLE recognition_certificate_print ENABLE ROW LEVEL SECURITY;
ALTER TABLE recognition_certificate_print FORCE ROW LEVEL SECURITY;
CREATE POLICY recognition_certificate_print_scope ON recognition_certificate_print
    USING (area_id BETWEEN (SELECT scope_from()) AND (SELECT scope_to()));

COMMENT ON TABLE recognition_certificate_print IS 'Tệp PDF giấy công nhận của một quyết định';
