package vn.binhyen.dashboard;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.ledger.Period;
import vn.binhyen.reminder.Duty;

/** The first screen: what awaits the reader, figures of the reader's area with their course, the places below it, the latest work. */
public record HomePage(
        String area,
        LocalDate today,
        Period period,
        int year,
        boolean filling,
        boolean mayLog,
        List<Duty> duties,
        List<Card> cards,
        List<Child> children,
        List<Latest> latest) {

    /** One figure; texts are ready for print, {@code trend} has one value for each month. */
    public record Card(
            String label,
            String value,
            @Nullable String of,
            @Nullable Double percent,
            @Nullable String note,
            @Nullable String state,
            String tone,
            @Nullable List<Double> trend,
            String url) {}

    /** A place below the reader's, with its share. */
    public record Child(String name, String url, String counts, String tone, String state) {}

    /** A record of work. */
    public record Latest(LocalDate day, String title, String place, String url) {}
}
