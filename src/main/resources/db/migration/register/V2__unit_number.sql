-- The last running number given in each commune. Taking numbers locks the commune's row until the end of the
-- transaction, so two people who register at the same moment never get the same leaf.
CREATE TABLE unit_number (
    area_id bigint PRIMARY KEY CHECK (area_id % 100000 = 0),
    last    int    NOT NULL CHECK (last BETWEEN 1 AND 99999)
);

ALTER TABLE unit_number ENABLE ROW LEVEL SECURITY;
ALTER TABLE unit_number FORCE ROW LEVEL SECURITY;
CREATE POLICY unit_number_scope ON unit_number
    USING (area_id BETWEEN (SELECT scope_from()) AND (SELECT scope_to()));

COMMENT ON TABLE unit_number IS 'Số thứ tự đơn vị đã cấp của từng xã';
