package vn.binhyen.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Empties the tests' data folder before the context starts, but keeps the unpacked PostgreSQL. */
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
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
