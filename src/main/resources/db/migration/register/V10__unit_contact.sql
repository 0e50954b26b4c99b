-- How many people work in an organisation, and how its office is reached: of the office, never of a person. A residential
-- area has no office.
ALTER TABLE unit
    ADD COLUMN workforce int  CHECK (workforce >= 0),
    ADD COLUMN phone     text NOT NULL DEFAULT '' CHECK (length(phone) <= 60),
    ADD COLUMN email     text NOT NULL DEFAULT '' CHECK (length(email) <= 200),
    ADD CONSTRAINT unit_office_of_organisations
        CHECK (kind <> 'RESIDENTIAL_AREA' OR (workforce IS NULL AND phone = '' AND email = ''));

COMMENT ON COLUMN unit.phone IS 'Điện thoại của cơ quan, đơn vị: the office, not a person';
COMMENT ON COLUMN unit.email IS 'Thư điện tử của cơ quan, đơn vị: the office, not a person';
