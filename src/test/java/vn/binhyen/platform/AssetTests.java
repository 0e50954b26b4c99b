package vn.binhyen.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.BinhYenTest;

/** Style and behaviour of pages: joined from small files, kept by browsers for a year, light enough for a slow line. */
@BinhYenTest
class AssetTests {

    private static final Pattern ASSET = Pattern.compile("\"(/(?:app|webjars)/[^\"]+)\"");

    @Autowired
    MockMvcTester http;

    @Test
    void filesThatPagesNameCarryTheHashOfTheirContentAndStayForAYear() {
        assertThat(assets("/login"))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(path).containsPattern("-[0-9a-f]{32}\\.(css|js|svg)$"))
                .allSatisfy(path ->
                        assertThat(get(path).getHeader("Cache-Control")).contains("max-age=31536000", "immutable"));
    }

    @Test
    void nothingIsLeftToImport() throws IOException {
        for (var path : assets("/login")) {
            assertThat(get(path).getContentAsString().lines()).noneMatch(line -> line.matches("@?import .*"));
        }
    }

    @Test
    void filesAskedForAtTheSameMomentAreNotMixedUp() throws Exception {
        var paths = assets("/login");
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 60)
                    .mapToObj(i -> paths.get(i % paths.size()))
                    .map(path -> readers.submit(() -> path + " " + get(path).getContentType()))
                    .toList();
            for (var answer : answers) {
                assertThat(answer.get()).matches(".*\\.(css text/css|js text/javascript|svg image/svg\\+xml).*");
            }
        }
    }

    /** U6 of experience.md: a public page with everything it needs is 50 KB at most. */
    @Test
    void aPublicPageIsLight() throws IOException {
        var bytes = zipped(get("/login").getContentAsByteArray());
        for (var path : assets("/login")) {
            bytes += zipped(get(path).getContentAsByteArray());
        }
        assertThat(bytes).isLessThan(50_000);
    }

    @Test
    void theLivingStylePageShowsWithoutSignIn() {
        assertThat(http.get().uri("/ui")).hasStatusOk().bodyText().contains("Biểu mẫu", "ui.figure(");
    }

    @Test
    void pagesCarryNoInlineStyleOrScript() {
        assertThat(http.get().uri("/ui"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(" style=\"", "<style", "<script>", " onclick=", "javascript:");
    }

    private List<String> assets(String page) {
        return ASSET.matcher(body(page)).results().map(this::address).distinct().toList();
    }

    private String address(MatchResult match) {
        return match.group(1);
    }

    private String body(String page) {
        try {
            return get(page).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private MockHttpServletResponse get(String path) {
        return http.get().uri(path).exchange().getResponse();
    }

    private static int zipped(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.size();
    }
}
