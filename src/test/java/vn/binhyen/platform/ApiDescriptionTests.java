package vn.binhyen.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.BinhYenTest;
import vn.binhyen.Route;

/** The OpenAPI document describes every address of the API, and tells how to send a thing once. */
@BinhYenTest
class ApiDescriptionTests {

    @Autowired
    MockMvcTester http;

    @Test
    void everyAddressOfTheApiIsDescribed() throws IOException {
        var paths = Route.matrix().stream()
                .filter(Route::isApi)
                .map(Route::path)
                .distinct()
                .toList();

        assertThat(http.get().uri("/v3/api-docs"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.paths")
                .asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
                .containsOnlyKeys(paths);
    }

    @Test
    void itIsOpenApi31AndAsksForAToken() {
        assertThat(http.get().uri("/v3/api-docs"))
                .bodyJson()
                .extractingPath("$.openapi")
                .asString()
                .startsWith("3.1");
        assertThat(http.get().uri("/v3/api-docs"))
                .bodyJson()
                .extractingPath("$.security")
                .isEqualTo(List.of(Map.of("token", List.of())));
    }
}
