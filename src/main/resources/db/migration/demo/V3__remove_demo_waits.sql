-- The background work reads postings before it claims its place in ledger_fold. Taking the demo out did it the other way
-- round, and now and then the two waited for each other: it now waits for the postings first.
ALTER FUNCTION remove_demo() RENAME TO remove_demo_rows;
REVOKE EXECUTE ON FUNCTION remove_demo_rows() FROM binhyen_app;

CREATE FUNCTION remove_demo() RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    LOCK TABLE ledger_posting IN ACCESS EXCLUSIVE MODE;
    PERFORM remove_demo_rows();
END $$;
REVOKE ALL ON FUNCTION remove_demo() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION remove_demo() TO binhyen_app;
COMMENT ON FUNCTION remove_demo() IS 'Takes out the demo province (297) and the demo accounts';
COMMENT ON FUNCTION remove_demo_rows() IS 'Does the work of remove_demo()';
