-- Search at national size: row-level security lets only leakproof operators use an index, and LIKE is none. So each
-- searchable table has a table of its words, (word, area_id), which equality and ranges of words may search. It is
-- derived from the column search and kept by triggers, like an index: see WordSearch.
CREATE FUNCTION search_words(search text) RETURNS SETOF text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE ROWS 10 AS $$
    SELECT word
      FROM (SELECT unnest(string_to_array(search, ' ')) AS word
             UNION
            SELECT '=' || trim(name) FROM unnest(trim_array(string_to_array(search, ' |'), 1)) AS name) AS found
     WHERE word NOT IN ('', '|')
$$;
COMMENT ON FUNCTION search_words(text) IS 'The words of a search column, and each whole name behind an equals sign';

CREATE FUNCTION index_new_words() RETURNS trigger
    LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('INSERT INTO %I (word, area_id) SELECT word, area_id FROM fresh, search_words(search) AS word', TG_ARGV[0]);
    RETURN NULL;
END $$;
COMMENT ON FUNCTION index_new_words() IS 'After INSERT for each statement, new rows as fresh: puts their words into the named table';

CREATE FUNCTION index_changed_words() RETURNS trigger
    LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('DELETE FROM %I WHERE area_id = $1 AND word IN (SELECT search_words($2))', TG_ARGV[0])
      USING OLD.area_id, OLD.search;
    IF TG_OP = 'UPDATE' THEN
        EXECUTE format('INSERT INTO %I (word, area_id) SELECT search_words($2), $1', TG_ARGV[0])
          USING NEW.area_id, NEW.search;
    END IF;
    RETURN NULL;
END $$;
COMMENT ON FUNCTION index_changed_words() IS 'After UPDATE or DELETE for each row: takes the old words out of the named table, puts the new ones in';
