-- What the sender says of a file as a whole, by column: the day of its code book, the property that holds the code.
ALTER TABLE import_run ADD COLUMN whole jsonb NOT NULL DEFAULT '{}';
