package vn.binhyen.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;
import vn.binhyen.imports.SentFile;
import vn.binhyen.platform.SheetSource;
import vn.binhyen.platform.VietnameseDates;
import vn.binhyen.platform.VietnameseFormat;

/**
 * The public data set of Vietnamese provinces as JSON. It names no day: what the sender says is taken, else a day in the
 * file's name, else today.
 */
@Component
class AreaJson {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final ObjectMapper json;
    private final Clock clock;

    AreaJson(ObjectMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    static boolean fits(Path file) {
        try (var in = Files.newInputStream(file)) {
            var start = new String(in.readNBytes(64), StandardCharsets.UTF_8)
                    .replace("\uFEFF", "")
                    .stripLeading();
            return start.startsWith("[") || start.startsWith("{");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SheetSource open(SentFile file) {
        var said = file.whole("generation");
        return new AreaJsonSource(json, file.path(), said.isEmpty() ? day(file.name()) : said);
    }

    private String day(String name) {
        var today = LocalDate.ofInstant(clock.instant(), VietnameseFormat.ZONE);
        return DAY.matcher(name)
                .results()
                .map(match -> VietnameseDates.parse(match.group(), today))
                .flatMap(java.util.Optional::stream)
                .findFirst()
                .orElse(today)
                .toString();
    }
}
