package vn.binhyen.recognition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.binhyen.identity.Officer;
import vn.binhyen.imports.ImportPass;
import vn.binhyen.imports.ImportPlan;
import vn.binhyen.imports.StoredRecord;
import vn.binhyen.ledger.Closings;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Ids;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.SheetContent;
import vn.binhyen.platform.SheetRow;

/** Works out which decisions of a file are new. A decision is taken with all its rows or not at all: it was signed so. */
class DecisionImport implements ImportPass<DecisionRow> {

    private final DecisionRow.Reading reading;
    private final Candidates candidates;
    private final Eligibility eligibility;
    private final Closings closings;
    private final DecisionRepository repository;
    private final LineRepository lines;
    private final Decisions decisions;
    private final Clock clock;
    private final Officer officer;

    /** Numbers of decisions with a row that could not even be read. */
    private final Set<String> broken = new HashSet<>();

    private final Map<AreaId, Map<Integer, Integer>> takenInFile = new HashMap<>();
    private final List<NewDecision> fresh = new ArrayList<>();
    private int unchanged;
    private int held;

    DecisionImport(
            DecisionRow.Reading reading,
            Candidates candidates,
            Eligibility eligibility,
            Closings closings,
            DecisionRepository repository,
            LineRepository lines,
            Decisions decisions,
            Clock clock,
            Officer officer) {
        this.reading = reading;
        this.candidates = candidates;
        this.eligibility = eligibility;
        this.closings = closings;
        this.repository = repository;
        this.lines = lines;
        this.decisions = decisions;
        this.clock = clock;
        this.officer = officer;
    }

    /** Rows of one decision. */
    private record Head(AreaId area, String number, LocalDate day) {

        static Head of(DecisionContent content) {
            return new Head(content.area(), content.numberKey(), content.day());
        }
    }

    @Override
    public @Nullable DecisionRow read(SheetRow row) {
        var read = reading.row(row);
        if (!row.errors().isEmpty()) {
            broken.add(row.text(DecisionSheet.NUMBER));
        }
        return read;
    }

    @Override
    public ImportPlan compare(List<SheetContent.Line<DecisionRow>> all) {
        all.stream()
                .map(SheetContent.Line::value)
                .collect(Collectors.groupingBy(row -> Head.of(row.content()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(this::decision);
        var created =
                fresh.stream().mapToInt(decision -> decision.units().size()).sum();
        return new ImportPlan(created, 0, unchanged, held, this::store);
    }

    private List<StoredRecord> store() {
        return decisions.importAll(fresh, officer).stream()
                .map(id -> new StoredRecord(id.toString(), 0, null))
                .toList();
    }

    private void decision(List<DecisionRow> rows) {
        var content = rows.getFirst().content();
        var rowOf = units(rows, content);
        var isNew = repository
                .findByNumber(content.area(), content.numberKey(), content.day().getYear(), officer.scope())
                .map(existing -> {
                    compare(existing, content, rowOf);
                    return false;
                })
                .orElseGet(() -> {
                    judge(content, rowOf);
                    return true;
                });
        var sound = rows.stream().filter(row -> row.cells().errors().isEmpty()).toList();
        if (sound.size() < rows.size()
                || broken.contains(rows.getFirst().cells().text(DecisionSheet.NUMBER))) {
            held += sound.size();
        } else if (isNew) {
            fresh.add(new NewDecision(content, List.copyOf(rowOf.keySet())));
        } else {
            unchanged += sound.size();
        }
    }

    private Map<AreaId, SheetRow> units(List<DecisionRow> rows, DecisionContent content) {
        var known = candidates.byCodes(
                rows.stream().map(DecisionRow::unit).distinct().toList(), content.area(), content.year(), officer);
        var rowOf = new LinkedHashMap<AreaId, SheetRow>();
        for (var row : rows) {
            var cells = row.cells();
            if (!row.content().equals(content)) {
                var first = rows.getFirst().cells().number();
                cells.reject(DecisionSheet.NUMBER, "decision-row-differs", first);
            }
            var unit = known.get(row.unit());
            if (unit == null) {
                cells.reject(DecisionSheet.UNIT, "decision-unit-unknown", row.unit());
                continue;
            }
            var years = takenInFile.computeIfAbsent(unit.area(), area -> new HashMap<>());
            var earlier = years.putIfAbsent(content.year(), cells.number());
            if (earlier == null) {
                rowOf.put(unit.area(), cells);
            } else {
                cells.reject(DecisionSheet.UNIT, "sheet-row-twice", earlier);
            }
        }
        return rowOf;
    }

    /** The very decision may be there already; a draft of its number or one with other units may not. */
    private void compare(Decision existing, DecisionContent content, Map<AreaId, SheetRow> rowOf) {
        var listed = lines.standing(existing.id(), officer.scope()).stream()
                .map(DecisionLine::area)
                .collect(Collectors.toSet());
        var year = Integer.toString(content.day().getYear());
        rowOf.forEach((unit, row) -> {
            if (!listed.contains(unit) || !existing.isSigned()) {
                row.reject(DecisionSheet.NUMBER, "decision-number-taken", content.number(), year);
            }
        });
    }

    /** Each unit that may not stand in the decision is an error of its row. */
    private void judge(DecisionContent content, Map<AreaId, SheetRow> rowOf) {
        var draft = Decision.draft(Ids.next(), content, clock.instant(), officer.name());
        var verdict = eligibility.judge(draft, rowOf.keySet(), officer);
        for (var refusal : verdict.refusals()) {
            reject(rowOf, refusal.unit(), refusal.rule());
        }
        var posted =
                verdict.lines().stream().collect(Collectors.toMap(DecisionLine::area, DecisionLine::contributions));
        closings.refusals(posted).forEach((unit, rule) -> reject(rowOf, unit, rule));
    }

    private static void reject(Map<AreaId, SheetRow> rowOf, AreaId unit, RuleViolation rule) {
        Objects.requireNonNull(rowOf.get(unit)).reject(DecisionSheet.UNIT, rule.code(), rule.arguments());
    }
}
