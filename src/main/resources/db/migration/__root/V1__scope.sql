-- What every module's tables stand on: who may use them, and the range of area ids the running transaction may see.
-- The application sets app.scope_from and app.scope_to at the start of each transaction; without them the functions
-- give NULL, no area lies between NULL and NULL, and so nothing is visible.
ALTER DEFAULT PRIVILEGES GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO binhyen_app;
ALTER DEFAULT PRIVILEGES GRANT USAGE ON SEQUENCES TO binhyen_app;

CREATE FUNCTION scope_from() RETURNS bigint
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN nullif(current_setting('app.scope_from', true), '')::bigint;

CREATE FUNCTION scope_to() RETURNS bigint
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN nullif(current_setting('app.scope_to', true), '')::bigint;

COMMENT ON FUNCTION scope_from() IS 'First area id that the running transaction may see';
COMMENT ON FUNCTION scope_to() IS 'Last area id that the running transaction may see';
