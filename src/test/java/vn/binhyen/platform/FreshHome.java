package vn.binhyen.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Empties the tests' data folder before the context starts, but keeps the unpacked PostgreSQL. With {@code
 * -Dtest.postgres=/usr/lib/postgresql/15/bin} the tests run on an outside server of those programs instead.
 */
public class FreshHome implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var folder = Path.of(context.getEnvironment().getRequiredProperty("binhyen.home"));
        var home = PostgresHome.open(folder);
        try (var lock = PostgresLock.take(home, PostgresLock.Purpose.SERVE)
                .orElseThrow(() -> HomeUnavailable.locked(
                        home.root(), PostgresLock.holder(home).process()))) {
            PostgresHome.delete(home.cluster());
            PostgresHome.delete(home.log());
            var programs = System.getProperty("test.postgres");
            if (programs != null) {
                useOutside(Path.of(programs), context);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** It ends with this JVM. */
    private static void useOutside(Path programs, ConfigurableApplicationContext context) throws IOException {
        var folder = Path.of("target/test-outside");
        PostgresHome.delete(folder);
        var server = OutsidePostgres.start(programs, Files.createDirectories(folder));
        server.prepareAsDocumented();
        TestPropertyValues.of(server.settings())
                .and("spring.flyway.url=" + server.url()) // for tests that act as the owner
                .applyTo(context);
    }
}
