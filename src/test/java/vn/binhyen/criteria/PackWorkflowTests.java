package vn.binhyen.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import vn.binhyen.WorkflowPicture;
import vn.binhyen.criteria.PackVersion.State;

/** The workflow of a version of a rule pack, and its picture in docs/workflows.md, which is drawn from the code. */
class PackWorkflowTests {

    @Test
    void whatWasPublishedIsNeverADraftAgain() {
        assertThat(State.PUBLISHED.canBecome(State.DRAFT)).isFalse();
        assertThat(Arrays.stream(State.values()).filter(State.SUPERSEDED::canBecome))
                .isEmpty();
        assertThat(Arrays.stream(State.values()).filter(State.WITHDRAWN::canBecome))
                .isEmpty();
    }

    @Test
    void thePictureFollowsTheCode() throws IOException {
        assertThat(WorkflowPicture.follows("rule pack", PackWorkflowTests.class, State.values(), State::canBecome))
                .isTrue();
    }
}
