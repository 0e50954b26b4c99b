package vn.binhyen.bench;

import java.nio.file.Path;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The product without its web server, on a data folder of its own. */
final class BenchApplication {

    private BenchApplication() {}

    static ConfigurableApplicationContext start(Path home, Class<?> application) {
        return new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .logStartupInfo(false)
                .run("--binhyen.home=" + home, "--binhyen.demo.on-start=false", "--logging.level.root=WARN");
    }
}
