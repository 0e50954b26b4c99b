-- Which reorganisation of places moved a unit, so that undoing it moves the unit back.
ALTER TABLE unit_event ADD COLUMN reorganisation_id uuid;
CREATE INDEX unit_event_reorganisation ON unit_event (reorganisation_id) WHERE reorganisation_id IS NOT NULL;

COMMENT ON COLUMN unit_event.reorganisation_id IS 'Lần sắp xếp địa bàn mà đơn vị đi theo';
