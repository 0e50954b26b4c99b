-- Dữ liệu ví dụ: which sets of example data are in this database: the demo province, and the cases. The demo province is made
-- in two steps; between them its places and accounts are there and its work is not yet. A set that was removed keeps its
-- row, so that the next start does not make it again.
CREATE TABLE example_data (
    name  text        PRIMARY KEY CHECK (name ~ '^(demo|case-[0-9]{3})$'),
    state text        NOT NULL CHECK (state IN ('BEGUN', 'COMPLETE', 'REMOVED')),
    since timestamptz NOT NULL
);

COMMENT ON TABLE example_data IS 'Dữ liệu ví dụ đã nạp';
