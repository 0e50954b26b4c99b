package vn.binhyen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** The picture of a workflow in docs/workflows.md, drawn from its states; {@code -Dupdate-docs=true} draws it again. */
public final class WorkflowPicture {

    private static final Path PAGE = Path.of("docs/workflows.md");

    private WorkflowPicture() {}

    /** Whether the page shows these states as they are, between the marks of this name and test; the first one begins. */
    public static <S extends Enum<S>> boolean follows(
            String name, Class<?> test, S[] states, BiPredicate<S, S> canBecome) throws IOException {
        var begin = "<!-- " + name + ": drawn by " + test.getSimpleName() + " -->\n";
        var page = Files.readString(PAGE);
        var before = page.substring(0, page.indexOf(begin) + begin.length());
        var after = page.substring(page.indexOf("<!-- /" + name + " -->"));
        var drawn = before + "```mermaid\n" + picture(states, canBecome) + "```\n" + after;
        if (Boolean.getBoolean("update-docs")) {
            Files.writeString(PAGE, drawn);
        }
        return Files.readString(PAGE).equals(drawn);
    }

    private static <S extends Enum<S>> String picture(S[] states, BiPredicate<S, S> canBecome) {
        return Arrays.stream(states)
                .flatMap(from -> Arrays.stream(states)
                        .filter(to -> canBecome.test(from, to))
                        .map(to -> "    " + from + " --> " + to + "\n"))
                .collect(Collectors.joining("", "stateDiagram-v2\n    [*] --> " + states[0] + "\n", ""));
    }
}
