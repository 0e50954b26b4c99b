package vn.binhyen.platform;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** What an operator may set about the installation itself: {@code binhyen.home} and {@code binhyen.postgres.*}. */
@ConfigurationProperties("binhyen")
@Validated
public record PlatformSettings(
        @DefaultValue("./data") @NotNull Path home,
        @DefaultValue @Valid Postgres postgres) {

    /**
     * The embedded PostgreSQL: {@code join} lets a command line use the server of a running installation, {@code
     * options} are server settings ({@code shared_buffers=1GB}) that come after, and so override, our own.
     */
    public record Postgres(
            @DefaultValue("false") boolean join,
            @DefaultValue @NotNull List<String> options) {}
}
