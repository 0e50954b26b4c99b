package vn.binhyen.closing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhyen.ledger.ClosingGap;
import vn.binhyen.platform.FormErrors;

/** What is to be closed, and, once that is known, what is missing before. */
public record ClosingFormPage(
        ClosingForm form,
        Map<String, String> areas,
        Map<String, String> calendars,
        @Nullable Choice choice,
        List<ClosingGap> gaps,
        FormErrors errors) {

    /** What was chosen, in words. */
    public record Choice(String area, String calendar, String days) {}

    public boolean isComplete() {
        return gaps.stream().allMatch(gap -> gap.count() == 0);
    }
}
