-- Biểu mẫu của tỉnh: a form of its own, or its wording of one that is shipped. Every version is a whole document and stays; the one in force
-- for a period is the last whose first day is not after the end of that period. Who works below the province reads it too.
CREATE TABLE figure_return_form (
    id        uuid        PRIMARY KEY,
    area_id   bigint      NOT NULL CHECK (area_id > 0 AND area_id % 10000000000000 = 0),
    form      text        NOT NULL CHECK (form ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    number    int         NOT NULL CHECK (number > 0),
    first_day date        NOT NULL,
    document  text        NOT NULL CHECK (length(document) <= 100000),
    set_at    timestamptz NOT NULL,
    set_by    text        NOT NULL,
    UNIQUE (area_id, form, number)
);

ALTER TABLE figure_return_form ENABLE ROW LEVEL SECURITY;
ALTER TABLE figure_return_form FORCE ROW LEVEL SECURITY;
CREATE POLICY figure_return_form_scope ON figure_return_form
    USING (area_id BETWEEN (SELECT scope_from()) AND (SELECT scope_to()));
CREATE POLICY figure_return_form_above ON figure_return_form FOR SELECT
    USING (area_id = (SELECT scope_from() - scope_from() % 10000000000000));

COMMENT ON TABLE figure_return_form IS 'Biểu mẫu báo cáo số liệu của tỉnh, theo phiên bản';
COMMENT ON COLUMN figure_return_form.first_day IS 'It holds for periods that end on this day or later';
