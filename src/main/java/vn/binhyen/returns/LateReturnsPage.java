package vn.binhyen.returns;

import java.util.List;
import java.util.Map;

/** Who has not sent a form for a period, and how complete it is. */
public record LateReturnsPage(
        String form,
        String period,
        Map<String, String> forms,
        Map<String, String> periods,
        String deadline,
        boolean past,
        long expected,
        long received,
        long approved,
        String rate,
        double percent,
        List<Line> missing,
        int more) {

    /** A place that has not sent it. */
    public record Line(String place, String code, String stateKey, String tone, String url) {}
}
