-- Half-months since 1900: every reporting calendar cuts on the 1st or the 15th. HalfMonth.java computes the same.
CREATE FUNCTION half_month(day date) RETURNS smallint
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN ((date_part('year', day)::int - 1900) * 24 + date_part('month', day)::int * 2 - 2
            + (date_part('day', day) >= 15)::int)::smallint;

-- The places whose balances an entry belongs to: commune, district, province, nation, each once (see AreaId).
CREATE FUNCTION ledger_ancestors(leaf bigint) RETURNS TABLE (area_id bigint)
    LANGUAGE sql IMMUTABLE PARALLEL SAFE ROWS 3
BEGIN ATOMIC
    SELECT place
      FROM unnest(ARRAY[leaf - leaf % 100000,
                        nullif(leaf - leaf % 10000000000, leaf - leaf % 100000),
                        nullif(leaf - leaf % 10000000000000, leaf - leaf % 10000000000),
                        nullif(0, leaf - leaf % 10000000000000)]) AS place
     WHERE place IS NOT NULL;
END;

COMMENT ON FUNCTION half_month(date) IS 'Number of the half-month, counted from January 1900';
COMMENT ON FUNCTION ledger_ancestors(bigint) IS 'Places that an entry of this leaf is folded into';
