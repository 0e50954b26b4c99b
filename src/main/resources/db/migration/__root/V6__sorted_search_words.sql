-- Words of many new rows at once, sorted as their index is: neighbours go to one page of it.
CREATE OR REPLACE FUNCTION index_new_words() RETURNS trigger
    LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format($sql$
        INSERT INTO %I (word, area_id)
        SELECT DISTINCT word COLLATE "C", area_id
          FROM (SELECT unnest(string_to_array(search, ' ')) AS word, area_id FROM fresh
                 UNION ALL
                SELECT '=' || trim(unnest(trim_array(string_to_array(search, ' |'), 1))), area_id FROM fresh) AS found
         WHERE word NOT IN ('', '|')
         ORDER BY 1, 2
        $sql$, TG_ARGV[0]);
    RETURN NULL;
END $$;
