package vn.binhyen.outreach;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.SheetError;
import vn.binhyen.platform.SheetRow;
import vn.binhyen.platform.SheetWords;
import vn.binhyen.platform.Sheets;
import vn.binhyen.platform.VietnameseFormat;
import vn.binhyen.platform.VietnameseText;

/** Reads a file of sessions and works out what it asks for: new sessions, corrected ones, or nothing. */
@Component
class OutreachImport {

    private final Sheets sheets;
    private final Venues venues;
    private final OutreachRepository repository;
    private final Clock clock;

    OutreachImport(Sheets sheets, Venues venues, OutreachRepository repository, Clock clock) {
        this.sheets = sheets;
        this.venues = venues;
        this.repository = repository;
        this.clock = clock;
    }

    /** What a file asks for; with errors it asks for nothing. */
    record Plan(
            int rows, List<NewSession> fresh, List<Correction> corrections, int unchanged, List<SheetError> errors) {}

    /** A session that is there with other numbers, host or note than the file has. */
    record Correction(OutreachSession session, NewSession facts) {}

    /** Two rows of the same key mean the same session. */
    private record Key(AreaId area, LocalDate day, OutreachForm form, Audience audience, String title) {

        static Key of(NewSession facts) {
            return new Key(
                    facts.area(), facts.day(), facts.form(), facts.audience(), VietnameseText.fold(facts.title()));
        }
    }

    /** A row before its place is known. */
    private record Row(
            SheetRow cells,
            String place,
            LocalDate day,
            OutreachForm form,
            Audience audience,
            int participants,
            int documents) {}

    Plan plan(Path file, Officer officer) {
        var forms = sheets.words(OutreachForm.class, "outreach.form.");
        var audiences = sheets.words(Audience.class, "outreach.audience.");
        var content = sheets.read(file, OutreachSheet.COLUMNS, row -> row(row, forms, audiences));
        var errors = new ArrayList<>(content.errors());
        var facts = new LinkedHashMap<Key, NewSession>();
        var rowOf = new HashMap<Key, Integer>();
        var places = venues.byCodes(
                content.lines().stream()
                        .map(line -> line.value().place())
                        .distinct()
                        .toList(),
                officer);
        for (var line : content.lines()) {
            var session = session(line.value(), places, errors);
            if (session == null) {
                continue;
            }
            var earlier = rowOf.putIfAbsent(Key.of(session), line.row().number());
            if (earlier == null) {
                facts.put(Key.of(session), session);
            } else {
                errors.add(line.row().error(OutreachSheet.TITLE, "session-row-twice", earlier));
            }
        }
        return errors.isEmpty()
                ? compared(content.rows(), facts, officer)
                : new Plan(content.rows(), List.of(), List.of(), 0, List.copyOf(errors));
    }

    private static @Nullable Row row(SheetRow row, SheetWords<OutreachForm> forms, SheetWords<Audience> audiences) {
        row.required(OutreachSheet.DAY);
        row.required(OutreachSheet.TITLE);
        row.required(OutreachSheet.FORM);
        row.required(OutreachSheet.AUDIENCE);
        row.required(OutreachSheet.PARTICIPANTS);
        var place = row.required(OutreachSheet.AREA);
        var day = row.day(OutreachSheet.DAY);
        var form = row.choice(OutreachSheet.FORM, forms);
        var audience = row.choice(OutreachSheet.AUDIENCE, audiences);
        var participants = count(row, OutreachSheet.PARTICIPANTS);
        var documents = count(row, OutreachSheet.DOCUMENTS);
        return day == null || form == null || audience == null
                ? null
                : new Row(row, place, day, form, audience, participants, documents);
    }

    private static int count(SheetRow row, String column) {
        long count = Objects.requireNonNullElse(row.whole(column), 0L);
        if (count < 0 || count > NewSession.MOST) {
            row.reject(column, "session-number-implausible", NewSession.MOST);
            return 0;
        }
        return (int) count;
    }

    private @Nullable NewSession session(Row row, Map<String, List<Venue>> places, List<SheetError> errors) {
        var cells = row.cells();
        var venue = places.getOrDefault(row.place(), List.of()).stream()
                .filter(candidate -> candidate.isOpenOn(row.day()))
                .findFirst();
        if (venue.isEmpty()) {
            errors.add(cells.error(OutreachSheet.AREA, "session-area-unknown", row.place()));
            return null;
        }
        try {
            var facts = new NewSession(
                    venue.get().area(),
                    row.day(),
                    cells.text(OutreachSheet.TITLE),
                    row.form(),
                    row.audience(),
                    row.participants(),
                    row.documents(),
                    cells.text(OutreachSheet.HOST),
                    cells.text(OutreachSheet.NOTE));
            SessionRules.check(facts, LocalDate.ofInstant(clock.instant(), VietnameseFormat.ZONE));
            return facts;
        } catch (RuleViolation violation) {
            var field = Objects.requireNonNullElse(violation.field(), OutreachSheet.TITLE);
            errors.add(cells.error(field, violation.code(), violation.arguments()));
            return null;
        }
    }

    private Plan compared(int rows, Map<Key, NewSession> facts, Officer officer) {
        var standing = new HashMap<Key, OutreachSession>();
        var days = facts.keySet().stream().map(Key::day).sorted().toList();
        if (!days.isEmpty()) {
            var areas = facts.keySet().stream().map(Key::area).distinct().toList();
            repository
                    .standing(areas, days.getFirst(), days.getLast(), officer.scope())
                    .forEach(session -> standing.putIfAbsent(Key.of(session.facts()), session));
        }
        var fresh = new ArrayList<NewSession>();
        var corrections = new ArrayList<Correction>();
        facts.forEach((key, fact) -> {
            var session = standing.get(key);
            if (session == null) {
                fresh.add(fact);
            } else if (!session.facts().equals(fact)) {
                corrections.add(new Correction(session, fact));
            }
        });
        var unchanged = facts.size() - fresh.size() - corrections.size();
        return new Plan(rows, fresh, corrections, unchanged, List.of());
    }
}
