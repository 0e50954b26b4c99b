package vn.binhyen.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.platform.Actor;
import vn.binhyen.platform.DemoPresence;

/** Tells every page whether demo data is there. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DemoSettings.class)
class DemoConfiguration {

    /** The answer of the database is believed for a few seconds: a command line may add or remove the demo meanwhile. */
    private static final Duration MEMORY = Duration.ofSeconds(5);

    @Bean
    DemoPresence demoPresence(Demo demo, Clock clock) {
        return new Remembered(demo, clock);
    }

    /** Asks at most once in a while. */
    private static final class Remembered implements DemoPresence {

        private final Demo demo;
        private final Clock clock;
        private volatile Answer answer = new Answer(false, Instant.MIN);

        Remembered(Demo demo, Clock clock) {
            this.demo = demo;
            this.clock = clock;
        }

        /** What the database said, and until when that is believed. */
        private record Answer(boolean present, Instant until) {}

        @Override
        public boolean present() {
            var now = clock.instant();
            if (!now.isBefore(answer.until())) {
                answer = new Answer(Actor.SYSTEM.get(demo::isPresent), now.plus(MEMORY));
            }
            return answer.present();
        }
    }
}
