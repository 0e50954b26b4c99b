package vn.binhyen.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.binhyen.criteria.PackVersion.State;

/** The workflow of a version of a rule pack, and its picture in docs/workflows.md, which is drawn from the code. */
class PackWorkflowTests {

    private static final Path PAGE = Path.of("docs/workflows.md");
    private static final String BEGIN = "<!-- rule pack: drawn by PackWorkflowTests -->\n";
    private static final String END = "<!-- /rule pack -->";

    @Test
    void whatWasPublishedIsNeverADraftAgain() {
        assertThat(State.PUBLISHED.canBecome(State.DRAFT)).isFalse();
        assertThat(Arrays.stream(State.values()).filter(State.SUPERSEDED::canBecome))
                .isEmpty();
        assertThat(Arrays.stream(State.values()).filter(State.WITHDRAWN::canBecome))
                .isEmpty();
    }

    /** Run with {@code -Dupdate-docs=true} to draw it again. */
    @Test
    void thePictureFollowsTheCode() throws IOException {
        var page = Files.readString(PAGE);
        var before = page.substring(0, page.indexOf(BEGIN) + BEGIN.length());
        var drawn = before + "```mermaid\n" + picture() + "```\n" + page.substring(page.indexOf(END));
        if (Boolean.getBoolean("update-docs")) {
            Files.writeString(PAGE, drawn);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(drawn);
    }

    private static String picture() {
        return Arrays.stream(State.values())
                .flatMap(from -> Arrays.stream(State.values())
                        .filter(from::canBecome)
                        .map(to -> "    " + from + " --> " + to + "\n"))
                .collect(Collectors.joining("", "stateDiagram-v2\n    [*] --> DRAFT\n", ""));
    }
}
