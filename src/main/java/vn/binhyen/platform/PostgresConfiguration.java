package vn.binhyen.platform;

import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Where the data lives. With {@code spring.datasource.url} it is an outside PostgreSQL and Spring Boot's own properties
 * say everything; without it the server of the data folder is started or joined. Either way Flyway works as the owner of
 * the schema and the application as a role that row-level security binds.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PlatformSettings.class)
class PostgresConfiguration {

    /** Each transaction starts with the scope of whoever acts. */
    @Bean
    ScopedTransactionManager transactionManager(DataSource dataSource) {
        return new ScopedTransactionManager(dataSource);
    }

    /** The server of the data folder. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "embedded")
    static class Embedded {

        @Bean
        PostgresServer postgresServer(PlatformSettings settings) {
            var options = settings.postgres().options();
            return settings.postgres().join()
                    ? PostgresServer.startOrJoin(settings.home(), options)
                    : PostgresServer.start(settings.home(), options);
        }

        @Bean
        JdbcConnectionDetails applicationRole(PostgresServer server) {
            return new AppDetails(server.url(), server.app());
        }

        @Bean
        FlywayConnectionDetails ownerRole(PostgresServer server) {
            return new OwnerDetails(server.url(), server.owner());
        }
    }

    private record AppDetails(String url, PostgresServer.Login login) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return login.username();
        }

        @Override
        public String getPassword() {
            return login.password();
        }

        @Override
        public String getJdbcUrl() {
            return url;
        }
    }

    private record OwnerDetails(String url, PostgresServer.Login login) implements FlywayConnectionDetails {

        @Override
        public String getUsername() {
            return login.username();
        }

        @Override
        public String getPassword() {
            return login.password();
        }

        @Override
        public String getJdbcUrl() {
            return url;
        }
    }
}
