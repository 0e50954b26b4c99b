-- Phiên bản đã duyệt: what was approved stays as it was, whatever is corrected later.
CREATE TABLE figure_return_edition (
    return_id    uuid        NOT NULL REFERENCES figure_return ON DELETE CASCADE,
    edition      int         NOT NULL CHECK (edition > 0),
    area_id      bigint      NOT NULL,
    cells        jsonb       NOT NULL,
    submitted_at timestamptz NOT NULL,
    submitted_by text        NOT NULL,
    approved_at  timestamptz NOT NULL,
    approved_by  text        NOT NULL,
    PRIMARY KEY (return_id, edition)
);

ALTER TABLE figure_return_edition ENABLE ROW LEVEL SECURITY;
ALTER TABLE figure_return_edition FORCE ROW LEVEL SECURITY;
CREATE POLICY figure_return_edition_scope ON figure_return_edition
    USING (area_id BETWEEN (SELECT scope_from()) AND (SELECT scope_to()));

COMMENT ON TABLE figure_return_edition IS 'Phiên bản đã duyệt của báo cáo số liệu';
