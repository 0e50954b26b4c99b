package vn.binhyen.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Migrates each module from its own folder with its own history table, what all stand on ({@code __root}) first. Spring
 * Modulith has the same, with the same names, but reads every class of the application at each start to find the modules.
 * See ADR 0005.
 */
@Component
class ModuleMigrations implements FlywayMigrationStrategy {

    private static final String FOLDER = "db/migration/";
    private static final String ROOT = "__root";

    /** Who may write the history could make the owner run a script again, so the application may not even read it. */
    private static final String HISTORY_IS_THE_OWNERS = """
            DO $$ BEGIN
                EXECUTE (SELECT 'REVOKE ALL ON ' || string_agg(oid::regclass::text, ', ') || ' FROM binhyen_app'
                           FROM pg_class
                          WHERE relkind = 'r' AND relname LIKE 'flyway%' AND relnamespace = 'public'::regnamespace);
            END $$
            """;

    @Override
    public void migrate(Flyway flyway) {
        for (var module : modules()) {
            var configuration = flyway.getConfiguration();
            var history = module.equals(ROOT) ? configuration.getTable() : configuration.getTable() + "_" + module;
            Flyway.configure(Objects.requireNonNull(configuration.getClassLoader()))
                    .configuration(configuration)
                    .locations("classpath:" + FOLDER + module)
                    .table(history)
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
        }
        JdbcClient.create(flyway.getConfiguration().getDataSource())
                .sql(HISTORY_IS_THE_OWNERS)
                .update();
    }

    private static List<String> modules() {
        try {
            var scripts = new PathMatchingResourcePatternResolver().getResources("classpath*:" + FOLDER + "*/V*.sql");
            return Stream.of(scripts)
                    .map(script -> folder(String.valueOf(script)))
                    .distinct()
                    .sorted(Comparator.comparing((String module) -> !module.equals(ROOT))
                            .thenComparing(Comparator.naturalOrder()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String folder(String script) {
        var start = script.lastIndexOf(FOLDER) + FOLDER.length();
        return script.substring(start, script.indexOf('/', start));
    }
}
