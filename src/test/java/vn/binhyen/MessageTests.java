package vn.binhyen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** U17 of experience.md: no text without its translation, no key without its text, no problem that is not listed. */
class MessageTests {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern IN_TEMPLATES = Pattern.compile("web\\.t\\(\"([a-z][A-Za-z0-9._-]*)\"[,)]");
    private static final Pattern IN_CODE = Pattern.compile(
            "(?:RuleViolation\\s*\\.(?:invalid|conflict)\\(\\s*|HttpStatus\\.[A-Z_]+,\\s*)\"([a-z0-9-]+)\"");
    private static final Pattern LISTED = Pattern.compile("(?m)^\\| `([a-z0-9-]+)` \\|");

    @Test
    void vietnameseAndEnglishHaveTheSameKeys() {
        assertThat(texts("_en").keySet())
                .containsExactlyInAnyOrderElementsOf(texts("_vi").keySet());
    }

    @Test
    void noTextIsEmpty() {
        for (var language : new String[] {"_vi", "_en"}) {
            assertThat(texts(language))
                    .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
        }
    }

    @Test
    void everyKeyOfATemplateHasAText() {
        assertThat(texts("_vi").keySet()).containsAll(found(Path.of("src/main/jte"), ".jte", IN_TEMPLATES));
    }

    @Test
    void everyProblemHasAText() {
        var codes = found(Path.of("src/main/java"), ".java", IN_CODE);

        assertThat(texts("_vi").keySet())
                .containsAll(codes.stream().map(code -> "problem." + code).toList());
    }

    /** Run with {@code -Dupdate-docs=true} to write the list again. */
    @Test
    void everyProblemIsListedForProgrammers() throws IOException {
        var page = Path.of("docs/problems.md");
        if (Boolean.getBoolean("update-docs")) {
            Files.writeString(page, list());
        }
        var listed = LISTED.matcher(Files.readString(page))
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(listed).containsExactlyInAnyOrderElementsOf(codes());
    }

    private static String list() {
        var english = texts("_en");
        return codes().stream()
                .map(code -> "| `" + code + "` | " + english.get("problem." + code) + " |\n")
                .collect(Collectors.joining("", """
                        # Problems

                        Errors of the API are RFC 9457 problems; `code` is stable and never reused. Pages show the same code under the text.
                        The list is written by `MessageTests`.

                        | code | meaning |
                        |---|---|
                        """, ""));
    }

    private static Set<String> codes() {
        return texts("_vi").keySet().stream()
                .filter(key -> key.startsWith("problem.") && !key.equals("problem.title"))
                .map(key -> key.substring("problem.".length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> texts(String language) {
        var texts = new TreeMap<String, String>();
        try (var files = Files.list(MESSAGES)) {
            for (var file : files.filter(path -> path.toString().endsWith(language + ".properties"))
                    .toList()) {
                var properties = new Properties();
                try (var reader = Files.newBufferedReader(file)) {
                    properties.load(reader);
                }
                properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static Set<String> found(Path folder, String ending, Pattern pattern) {
        try (var files = Files.walk(folder)) {
            return files.filter(path -> path.toString().endsWith(ending))
                    .flatMap(path -> pattern.matcher(read(path)).results())
                    .map(match -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
