package vn.binhyen.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import vn.binhyen.WorkflowPicture;
import vn.binhyen.returns.Return.Status;

/** The workflow of a return, and its picture in docs/workflows.md, which is drawn from the code. */
class ReturnWorkflowTests {

    @Test
    void onlyWhatWasSentIsDecidedOn() {
        assertThat(Status.DRAFT.canBecome(Status.APPROVED)).isFalse();
        assertThat(Status.RETURNED.canBecome(Status.APPROVED)).isFalse();
        assertThat(Status.SUBMITTED.canBecome(Status.APPROVED)).isTrue();
    }

    @Test
    void thePictureFollowsTheCode() throws IOException {
        assertThat(WorkflowPicture.follows(
                        "figure return", ReturnWorkflowTests.class, Status.values(), Status::canBecome))
                .isTrue();
    }
}
