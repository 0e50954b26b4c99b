package vn.binhyen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files and methods stay small enough to read in one go; the limits are those of the style guide. */
class SizeTests {

    private static final Map<String, Integer> LINES = Map.of(
            "src/main/java/**.java", 250,
            "src/test/java/**.java", 300,
            "src/main/jte/**.jte", 100,
            "src/main/resources/static/**.css", 200,
            "src/main/resources/static/**.js", 120,
            "src/main/resources/db/migration/**.sql", 40);
    private static final int METHOD_LINES = 30;
    private static final long FILE_BYTES = 1_000_000;
    /** A declaration with parameters, of a type's member or of a nested type's; fields and statements are none. */
    private static final Pattern METHOD_START = Pattern.compile(
            "^( {4}| {8})(?!return|throw|new|else|if|for|while|switch|case|try|@|//|\\*)\\w[^=;]*\\(.*");

    @Test
    void filesStayShort() throws IOException {
        var tooLong = new TreeMap<Path, Integer>();
        for (var limit : LINES.entrySet()) {
            for (var file : files(limit.getKey())) {
                var lines = Files.readAllLines(file).size();
                if (lines > limit.getValue()) {
                    tooLong.put(file, lines);
                }
            }
        }
        assertThat(tooLong).as("files over the limit of their kind").isEmpty();
    }

    @Test
    void methodsStayShort() throws IOException {
        var tooLong = new ArrayList<String>();
        for (var file : files("src/main/java/**.java")) {
            tooLong.addAll(longMethods(file));
        }
        assertThat(tooLong).as("methods over %d lines", METHOD_LINES).isEmpty();
    }

    @Test
    void noFileIsHeavy() throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            assertThat(files.filter(file -> file.toFile().length() > FILE_BYTES))
                    .isEmpty();
        }
    }

    /** The formatter decides where braces stand, so a method ends with the brace at the depth it starts at. */
    private static List<String> longMethods(Path file) throws IOException {
        var tooLong = new ArrayList<String>();
        var lines = Files.readAllLines(file);
        for (var start = 0; start < lines.size(); start++) {
            var method = METHOD_START.matcher(lines.get(start));
            var body = method.matches() ? body(lines, start) : -1;
            if (body >= 0) {
                var length = lines.subList(body, lines.size()).indexOf(method.group(1) + "}") - 1;
                if (length > METHOD_LINES) {
                    tooLong.add(file + ":" + (start + 1) + " has " + length);
                }
            }
        }
        return tooLong;
    }

    /** The line whose brace opens the body: parameters may take several lines; a statement ends before. */
    private static int body(List<String> lines, int start) {
        for (var line = start; line < lines.size(); line++) {
            if (lines.get(line).endsWith("{")) {
                return line;
            }
            if (lines.get(line).endsWith(";") || lines.get(line).endsWith("}")) {
                return -1;
            }
        }
        return -1;
    }

    private static List<Path> files(String pattern) throws IOException {
        var matcher = Path.of("").getFileSystem().getPathMatcher("glob:" + pattern);
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(matcher::matches).filter(Files::isRegularFile).toList();
        }
    }
}
