-- Giao biểu: which forms a province has its places fill in, from which day on. Who works below the province reads what it owes.
CREATE TABLE figure_return_duty (
    area_id   bigint      NOT NULL CHECK (area_id > 0 AND area_id % 10000000000000 = 0),
    form      text        NOT NULL CHECK (form ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    first_day date        NOT NULL,
    set_at    timestamptz NOT NULL,
    set_by    text        NOT NULL,
    PRIMARY KEY (area_id, form)
);

ALTER TABLE figure_return_duty ENABLE ROW LEVEL SECURITY;
ALTER TABLE figure_return_duty FORCE ROW LEVEL SECURITY;
CREATE POLICY figure_return_duty_scope ON figure_return_duty
    USING (area_id BETWEEN (SELECT scope_from()) AND (SELECT scope_to()));
CREATE POLICY figure_return_duty_above ON figure_return_duty FOR SELECT
    USING (area_id = (SELECT scope_from() - scope_from() % 10000000000000));

COMMENT ON TABLE figure_return_duty IS 'Biểu mẫu báo cáo được giao';
