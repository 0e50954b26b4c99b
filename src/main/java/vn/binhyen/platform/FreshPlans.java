package vn.binhyen.platform;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * For questions whose cost depends on what is asked: until the end of the transaction each statement is planned for its own
 * words and scope, and by one process, because many people ask at once.
 */
public final class FreshPlans {

    private FreshPlans() {}

    public static void use(JdbcClient jdbc) {
        jdbc.sql("""
                        SELECT set_config('plan_cache_mode', 'force_custom_plan', true),
                               set_config('max_parallel_workers_per_gather', '0', true)
                        """).query().singleRow();
    }
}
