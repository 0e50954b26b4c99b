package vn.binhyen.outreach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;
import vn.binhyen.identity.Officer;
import vn.binhyen.imports.ImportPass;
import vn.binhyen.imports.ImportPlan;
import vn.binhyen.imports.StoredRecord;
import vn.binhyen.ledger.Closings;
import vn.binhyen.ledger.Contribution;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.SheetContent;
import vn.binhyen.platform.SheetRow;
import vn.binhyen.platform.VietnameseText;

/** Works out what a file of sessions asks for: new sessions, corrected ones, or nothing. */
class OutreachImport implements ImportPass<SessionRow> {

    private final SessionRow.Reading reading;
    private final Venues venues;
    private final OutreachRepository repository;
    private final OutreachSessions sessions;
    private final Closings closings;
    private final ObjectMapper json;
    private final Officer officer;
    private final Map<Key, SheetRow> rowOf = new HashMap<>();

    OutreachImport(
            SessionRow.Reading reading,
            Venues venues,
            OutreachRepository repository,
            OutreachSessions sessions,
            Closings closings,
            ObjectMapper json,
            Officer officer) {
        this.reading = reading;
        this.venues = venues;
        this.repository = repository;
        this.sessions = sessions;
        this.closings = closings;
        this.json = json;
        this.officer = officer;
    }

    /** A session that is there with other numbers, host or note than the file has. */
    private record Correction(OutreachSession session, NewSession facts) {}

    /** Two rows of the same key mean the same session. */
    private record Key(AreaId area, LocalDate day, OutreachForm form, Audience audience, String title) {

        static Key of(NewSession facts) {
            return new Key(
                    facts.area(), facts.day(), facts.form(), facts.audience(), VietnameseText.fold(facts.title()));
        }
    }

    @Override
    public @Nullable SessionRow read(SheetRow row) {
        return reading.row(row);
    }

    @Override
    public ImportPlan compare(List<SheetContent.Line<SessionRow>> lines) {
        var codes = lines.stream().map(line -> line.value().place()).distinct().toList();
        var places = venues.byCodes(codes, officer);
        var facts = new LinkedHashMap<Key, NewSession>();
        for (var line : lines) {
            var row = line.value();
            var session = row.session(places.getOrDefault(row.place(), List.of()), reading.today());
            if (session != null) {
                var earlier = rowOf.putIfAbsent(Key.of(session), line.row());
                if (earlier == null) {
                    facts.put(Key.of(session), session);
                } else {
                    line.row().reject(OutreachSheet.TITLE, "session-row-twice", earlier.number());
                }
            }
        }
        return compared(facts);
    }

    private ImportPlan compared(Map<Key, NewSession> facts) {
        var standing = standing(facts);
        var open = new LinkedHashMap<>(facts);
        open.entrySet().removeIf(fact -> {
            var session = standing.get(fact.getKey());
            return session != null && session.facts().equals(fact.getValue());
        });
        var unchanged = facts.size() - open.size();
        open.keySet().removeAll(closed(open, standing));
        var fresh = new ArrayList<NewSession>();
        var corrections = new ArrayList<Correction>();
        for (var fact : open.entrySet()) {
            var session = standing.get(fact.getKey());
            if (session == null) {
                fresh.add(fact.getValue());
            } else {
                corrections.add(new Correction(session, fact.getValue()));
            }
        }
        return new ImportPlan(fresh.size(), corrections.size(), unchanged, 0, () -> store(fresh, corrections));
    }

    /** Those whose day stands closed; their rows are told of the closing. Of what is there only a difference would be posted. */
    private Set<Key> closed(Map<Key, NewSession> wanted, Map<Key, OutreachSession> standing) {
        var posted = new HashMap<Key, List<Contribution>>();
        for (var fact : wanted.entrySet()) {
            var session = standing.get(fact.getKey());
            var before = session == null ? List.<Contribution>of() : session.contributions();
            var after = OutreachSession.contributions(fact.getValue());
            if (!after.equals(before)) {
                posted.put(fact.getKey(), after.isEmpty() ? before : after);
            }
        }
        var refused = closings.refusals(posted);
        for (var one : refused.entrySet()) {
            Objects.requireNonNull(rowOf.get(one.getKey()))
                    .reject(
                            OutreachSheet.DAY,
                            one.getValue().code(),
                            one.getValue().arguments());
        }
        return refused.keySet();
    }

    private Map<Key, OutreachSession> standing(Map<Key, NewSession> facts) {
        var standing = new HashMap<Key, OutreachSession>();
        var days = facts.keySet().stream().map(Key::day).sorted().toList();
        if (!days.isEmpty()) {
            var areas = facts.keySet().stream().map(Key::area).distinct().toList();
            repository
                    .standing(areas, days.getFirst(), days.getLast(), officer.scope())
                    .forEach(session -> standing.putIfAbsent(Key.of(session.facts()), session));
        }
        return standing;
    }

    private List<StoredRecord> store(List<NewSession> fresh, List<Correction> corrections) {
        var stored = new ArrayList<StoredRecord>();
        if (!fresh.isEmpty()) {
            sessions.logAll(fresh, officer).forEach(id -> stored.add(new StoredRecord(id.toString(), 0, null)));
        }
        for (var correction : corrections) {
            var session = correction.session();
            sessions.correct(session.id(), correction.facts(), session.version(), officer);
            stored.add(new StoredRecord(
                    session.id().toString(), session.version() + 1, json.writeValueAsString(session.facts())));
        }
        return stored;
    }
}
