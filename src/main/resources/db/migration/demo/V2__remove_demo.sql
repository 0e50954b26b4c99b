-- Gỡ dữ liệu minh họa (ADR 0009): the ledger is append-only for the application, so this function of the owner alone can take
-- out the demo province, and nothing but it: the bounds are constants. The audit trail, a chain of hashes, stays.
CREATE FUNCTION remove_demo() RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    first CONSTANT bigint := 2970000000000000;  last CONSTANT bigint := 2979999999999999;
    waiting text[];  blocked text[];
    relation text;
BEGIN
    DELETE FROM spring_session WHERE principal_name IN (SELECT username FROM account WHERE demo);
    DELETE FROM account WHERE demo;
    UPDATE ledger_fold SET horizon = '0'; -- balances come from the entries: the fold begins again without the demo's
    DELETE FROM ledger_balance;
    -- even the owner may not delete postings: row-level security knows only reading and adding
    CREATE POLICY remove_demo ON ledger_posting FOR DELETE USING (province_id = 297);
    DELETE FROM ledger_posting WHERE province_id = 297;
    DROP POLICY remove_demo ON ledger_posting;
    SELECT array_agg(c.relname) INTO waiting
      FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'area_id' AND NOT a.attisdropped
     WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relnamespace = 'public'::regnamespace
       AND c.relname NOT LIKE 'audit%';
    WHILE cardinality(waiting) > 0 LOOP -- what others still refer to waits for them
        blocked := '{}';
        FOREACH relation IN ARRAY waiting LOOP
            BEGIN
                EXECUTE format('DELETE FROM %I WHERE area_id BETWEEN $1 AND $2', relation) USING first, last;
            EXCEPTION WHEN foreign_key_violation THEN
                blocked := blocked || relation;
            END;
        END LOOP;
        IF blocked = waiting THEN RAISE 'Rows of % are referred to', blocked; END IF;
        waiting := blocked;
    END LOOP;
END $$;
REVOKE ALL ON FUNCTION remove_demo() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION remove_demo() TO binhyen_app;
COMMENT ON FUNCTION remove_demo() IS 'Takes out the demo province (297) and the demo accounts';
