package vn.binhyen.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The application of this process. A command gets it without web server, with only the beans it uses, on the database of a
 * running server when there is one.
 */
final class SpringInstallation implements Installation {

    private static final List<String> COMMAND = List.of(
            "--binhyen.postgres.join=true",
            "--binhyen.demo.on-start=false",
            "--logging.config=classpath:cli/logback.xml",
            "--spring.datasource.hikari.maximum-pool-size=4");
    /** Failures are told by {@link Failures}, in one line. */
    private static final String NO_REPORT = "--logging.level.org.springframework.boot.diagnostics=off";

    private static final String NO_TRACE = "--logging.level.org.springframework.boot.SpringApplication=off";

    private final Class<?> application;
    private final List<String> options;
    private @Nullable Path home;
    private @Nullable ConfigurableApplicationContext context;

    SpringInstallation(Class<?> application, List<String> options) {
        this.application = application;
        this.options = options;
    }

    @Override
    public void at(@Nullable Path home) {
        this.home = home;
    }

    @Override
    public <T> T get(Class<T> facade) {
        if (context == null) {
            context = new SpringApplicationBuilder(application)
                    .web(WebApplicationType.NONE)
                    .lazyInitialization(true)
                    .logStartupInfo(false)
                    .run(settings(COMMAND));
        }
        return context.getBean(facade);
    }

    @Override
    public Class<?> application() {
        return application;
    }

    @Override
    public void serve(List<String> settings) {
        new SpringApplicationBuilder(application).run(settings(settings));
    }

    @Override
    public void close() {
        if (context != null) {
            context.close();
        }
    }

    private String[] settings(List<String> more) {
        var all = new ArrayList<>(more);
        all.add(NO_REPORT);
        all.add(NO_TRACE);
        if (home != null) {
            all.add("--binhyen.home=" + home);
        }
        all.addAll(options);
        return all.toArray(String[]::new);
    }
}
