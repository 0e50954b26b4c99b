package vn.binhyen.criteria;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.FormErrors;

/** One version of a rule pack: every criterion with article, source and mark, what differs from its base, and what may be done. */
public record PackPage(
        Head head,
        List<Line> lines,
        List<Difference> differences,
        List<String> obstacles,
        List<Event> history,
        May may,
        int version,
        FormErrors errors) {

    /** What the version is. */
    public record Head(
            String url,
            String title,
            String purposeKey,
            List<String> subjectKeys,
            String place,
            @Nullable Integer year,
            int number,
            String stateKey,
            String tone,
            String law,
            @Nullable String note,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String points,
            @Nullable String total,
            String withdrawal,
            @Nullable Stamp published) {}

    /** Who did something, and when. */
    public record Stamp(String by, Instant at) {}

    /** One criterion. {@code details} say how it is answered; {@code sourceUrl} is empty where the source is no address. */
    public record Line(
            String code,
            String label,
            List<String> items,
            String kindKey,
            String effectKey,
            boolean usual,
            List<String> details,
            String expression,
            boolean evidence,
            String article,
            String source,
            String sourceUrl,
            String markKey,
            String tone,
            @Nullable Stamp confirmed,
            boolean open,
            boolean empty,
            @Nullable String changeKey) {}

    /** One change against the base. */
    public record Difference(String code, String verbKey, String before, String after, String reason) {}

    /** One line of the history. */
    public record Event(String key, String detail, String who, Instant at) {}

    /** What the reader may do with it. */
    public record May(boolean change, boolean withdraw, boolean draft, boolean forProvince, String year) {}
}
