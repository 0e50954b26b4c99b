package vn.binhyen.returns;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.FormErrors;

/** All forms: what they ask, of whom, how often; and from which period on the province has assigned them. */
public record ReturnFormsPage(List<Line> forms, boolean mayAssign, FormErrors errors) {

    /** One form. */
    public record Line(
            String code,
            String title,
            String basis,
            List<String> filledByKeys,
            String periodicityKey,
            String calendarKey,
            int dueDays,
            int cells,
            int rules,
            @Nullable String assignedSince,
            Map<String, String> periods,
            String proposed,
            int version,
            String textUrl) {}
}
