package vn.binhyen.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** The names and defaults that operators rely on. */
class PlatformSettingsTests {

    @Test
    void withoutSettingsTheDataLieBesideTheProgram() {
        var settings = settings(Map.of());
        assertThat(settings.home().normalize()).isEqualTo(Path.of("data"));
        assertThat(settings.postgres()).isEqualTo(new PlatformSettings.Postgres(false, List.of()));
    }

    @Test
    void everySettingHasItsName() {
        var settings = settings(Map.of(
                "binhyen.home", "/srv/binhyen",
                "binhyen.postgres.join", "true",
                "binhyen.postgres.options", "shared_buffers=1GB,work_mem=32MB"));
        assertThat(settings.home()).isEqualTo(Path.of("/srv/binhyen"));
        assertThat(settings.postgres().join()).isTrue();
        assertThat(settings.postgres().options()).containsExactly("shared_buffers=1GB", "work_mem=32MB");
    }

    private static PlatformSettings settings(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("binhyen", PlatformSettings.class);
    }
}
