package vn.binhyen.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import vn.binhyen.WorkflowPicture;
import vn.binhyen.recognition.Decision.Status;

/** The workflow of a decision, and its picture in docs/workflows.md, which is drawn from the code. */
class DecisionWorkflowTests {

    @Test
    void aSignedDecisionStaysSigned() {
        assertThat(Arrays.stream(Status.values()).filter(Status.SIGNED::canBecome))
                .isEmpty();
        assertThat(Status.DRAFT.canBecome(Status.SIGNED)).isTrue();
        assertThat(Status.WITHDRAWN.canBecome(Status.DRAFT)).isFalse();
    }

    @Test
    void thePictureFollowsTheCode() throws IOException {
        assertThat(WorkflowPicture.follows(
                        "recognition decision", DecisionWorkflowTests.class, Status.values(), Status::canBecome))
                .isTrue();
    }
}
