package vn.binhyen.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.binhyen.committee.Committee.Status;

/** The workflow of a committee, and its picture in docs/workflows.md, which is drawn from the code. */
class CommitteeWorkflowTests {

    private static final Path PAGE = Path.of("docs/workflows.md");
    private static final String BEGIN = "<!-- committee: drawn by CommitteeWorkflowTests -->\n";
    private static final String END = "<!-- /committee -->";

    @Test
    void aDissolvedCommitteeStaysDissolved() {
        assertThat(Arrays.stream(Status.values()).filter(Status.DISSOLVED::canBecome))
                .isEmpty();
        assertThat(Status.STANDING.canBecome(Status.STANDING)).isTrue();
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
        return Arrays.stream(Status.values())
                .flatMap(from -> Arrays.stream(Status.values())
                        .filter(from::canBecome)
                        .map(to -> "    " + from + " --> " + to + "\n"))
                .collect(Collectors.joining("", "stateDiagram-v2\n    [*] --> STANDING\n", ""));
    }
}
