package vn.binhyen.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import vn.binhyen.WorkflowPicture;
import vn.binhyen.committee.Committee.Status;

/** The workflow of a committee, and its picture in docs/workflows.md, which is drawn from the code. */
class CommitteeWorkflowTests {

    @Test
    void aDissolvedCommitteeStaysDissolved() {
        assertThat(Arrays.stream(Status.values()).filter(Status.DISSOLVED::canBecome))
                .isEmpty();
        assertThat(Status.STANDING.canBecome(Status.STANDING)).isTrue();
    }

    @Test
    void thePictureFollowsTheCode() throws IOException {
        assertThat(WorkflowPicture.follows(
                        "committee", CommitteeWorkflowTests.class, Status.values(), Status::canBecome))
                .isTrue();
    }
}
