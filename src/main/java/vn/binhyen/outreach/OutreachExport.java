package vn.binhyen.outreach;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.Pages;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.SheetWriter;
import vn.binhyen.platform.VietnameseFormat;

/** Writes the filtered log as a file: the same sessions in the same order as on the page, all pages of it. */
@Component
class OutreachExport {

    private static final int ROWS = 200_000;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmm");

    private final OutreachSessions sessions;
    private final Venues venues;
    private final MessageSource messages;
    private final Clock clock;

    OutreachExport(OutreachSessions sessions, Venues venues, MessageSource messages, Clock clock) {
        this.sessions = sessions;
        this.venues = venues;
        this.messages = messages;
        this.clock = clock;
    }

    ResponseEntity<byte[]> file(SessionFilter filter, String format, Officer officer) {
        var head = OutreachSheet.COLUMNS.stream()
                .map(column -> text(column.labelKey()))
                .toList();
        var rows = rows(filter, officer);
        var out = new ByteArrayOutputStream();
        var name = "tuyen-truyen-" + STAMP.format(LocalDateTime.ofInstant(clock.instant(), VietnameseFormat.ZONE)) + "."
                + format;
        try {
            return switch (format) {
                case "csv" -> {
                    SheetWriter.csv(out, head, rows);
                    yield Pages.attachment(name, "text/csv;charset=UTF-8", out.toByteArray());
                }
                case "xlsx" -> {
                    SheetWriter.xlsx(out, text("outreach.title"), head, rows);
                    yield Pages.attachment(
                            name,
                            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                            out.toByteArray());
                }
                default ->
                    throw RuleViolation.invalid("field-not-a-choice", format).at("format");
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<List<Object>> rows(SessionFilter filter, Officer officer) {
        var found = sessions.list(filter, ROWS, 0);
        var places = venues.named(found.stream().map(OutreachSession::area).collect(Collectors.toSet()), officer);
        return found.stream()
                .map(session -> row(session.facts(), Venues.of(places, session.area())))
                .toList();
    }

    private List<Object> row(NewSession facts, Venue venue) {
        return List.of(
                facts.day(),
                facts.title(),
                venue.code(),
                venue.name(),
                text(facts.form().key()),
                text(facts.audience().key()),
                facts.participants(),
                facts.documents(),
                facts.host(),
                facts.note());
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
