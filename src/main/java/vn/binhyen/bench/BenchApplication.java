package vn.binhyen.bench;

import java.nio.file.Path;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The product on a data folder of its own, without its web server or with it. */
final class BenchApplication {

    private BenchApplication() {}

    static ConfigurableApplicationContext start(Path home, Class<?> application) {
        return new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .logStartupInfo(false)
                .run("--binhyen.home=" + home, "--binhyen.demo.on-start=false", "--logging.level.root=WARN");
    }

    /** The same with its web server, on a port that is free. */
    static ConfigurableApplicationContext serve(Path home, Class<?> application) {
        return new SpringApplicationBuilder(application)
                .logStartupInfo(false)
                .run(
                        "--binhyen.home=" + home,
                        "--binhyen.demo.on-start=false",
                        "--server.port=0",
                        "--logging.level.root=WARN");
    }

    /** The port its web server listens on. */
    static int port(ConfigurableApplicationContext context) {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }
}
