-- A recognition is revoked by a decision of its own: its number and day stand beside the reason. Lines that were revoked before
-- have neither.
ALTER TABLE recognition_line
    ADD COLUMN revoked_number text CHECK (length(revoked_number) BETWEEN 1 AND 60),
    ADD COLUMN revoked_on     date,
    ADD CONSTRAINT recognition_line_revoking_decision_is_whole CHECK ((revoked_number IS NULL) = (revoked_on IS NULL));

COMMENT ON COLUMN recognition_line.revoked_on IS 'From this day on the unit is no longer recognised';
