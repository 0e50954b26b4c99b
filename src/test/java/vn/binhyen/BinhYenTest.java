package vn.binhyen;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import vn.binhyen.platform.FreshHome;

/**
 * A test of the whole application on a real PostgreSQL. All such tests share one context and one database in a JVM: add
 * no property and no bean of your own, and make your own areas and records. The web server listens on a random port, so
 * browser tests share the context too.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "binhyen.home=target/test-home",
            "binhyen.demo.on-start=false",
            // nobody listens there unless a test does
            "spring.mail.host=127.0.0.1",
            "spring.mail.port=1",
            "binhyen.reminder.hour=23",
            // a test's database is thrown away: nothing needs to survive a power cut
            "binhyen.postgres.options=fsync=off,synchronous_commit=off,full_page_writes=off,max_wal_size=256MB"
        })
@AutoConfigureMockMvc
@ContextConfiguration(initializers = FreshHome.class)
public @interface BinhYenTest {}
