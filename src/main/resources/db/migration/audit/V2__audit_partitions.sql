-- One partition a year; the default one catches what nobody foresaw.
DO $$
BEGIN
    FOR y IN 2025..2040 LOOP
        EXECUTE format('CREATE TABLE audit_line_%s PARTITION OF audit_line FOR VALUES FROM (%L) TO (%L)',
                       y, y || '-01-01 00:00+07', y + 1 || '-01-01 00:00+07');
        EXECUTE format('COMMENT ON TABLE audit_line_%s IS %L', y, 'Nhật ký thao tác năm ' || y);
        EXECUTE format('REVOKE ALL ON audit_line_%s FROM binhyen_app', y);
    END LOOP;
END $$;

CREATE TABLE audit_line_default PARTITION OF audit_line DEFAULT;
COMMENT ON TABLE audit_line_default IS 'Nhật ký thao tác, các năm khác';

REVOKE ALL ON audit_line_default FROM binhyen_app;
REVOKE UPDATE, DELETE, TRUNCATE ON audit_line FROM binhyen_app;
