package vn.binhyen.recognition;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Ids;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.SheetError;
import vn.binhyen.platform.SheetRow;
import vn.binhyen.platform.Sheets;
import vn.binhyen.platform.VietnameseFormat;

/** Reads a file of signed decisions, and works out which of them are new. */
@Component
class DecisionImport {

    private final Sheets sheets;
    private final Candidates candidates;
    private final Eligibility eligibility;
    private final DecisionRepository decisions;
    private final LineRepository lines;
    private final Clock clock;

    DecisionImport(
            Sheets sheets,
            Candidates candidates,
            Eligibility eligibility,
            DecisionRepository decisions,
            LineRepository lines,
            Clock clock) {
        this.sheets = sheets;
        this.candidates = candidates;
        this.eligibility = eligibility;
        this.decisions = decisions;
        this.lines = lines;
        this.clock = clock;
    }

    /** What a file asks for; with errors it asks for nothing. */
    record Plan(int rows, List<NewDecision> fresh, List<SheetError> errors) {}

    /** A row: the head of its decision, and the code of the unit. */
    private record Row(SheetRow cells, DecisionContent content, String unit) {}

    /** Rows of one decision. */
    private record Head(AreaId area, String number, LocalDate day) {

        static Head of(DecisionContent content) {
            return new Head(content.area(), content.numberKey(), content.day());
        }
    }

    Plan plan(Path file, Officer officer) {
        var places = new HashMap<String, AreaId>();
        var content = sheets.read(file, DecisionSheet.COLUMNS, row -> row(row, places, officer));
        var errors = new ArrayList<>(content.errors());
        var heads = content.lines().stream()
                .collect(Collectors.groupingBy(
                        line -> Head.of(line.value().content()),
                        LinkedHashMap::new,
                        Collectors.mapping(line -> line.value(), Collectors.toList())));
        var fresh = new ArrayList<NewDecision>();
        var takenInFile = new HashMap<AreaId, Map<Integer, Integer>>();
        heads.values().forEach(rows -> {
            var decision = decision(rows, takenInFile, errors, officer);
            if (decision != null) {
                fresh.add(decision);
            }
        });
        return new Plan(content.rows(), errors.isEmpty() ? fresh : List.of(), List.copyOf(errors));
    }

    private @Nullable Row row(SheetRow row, Map<String, AreaId> places, Officer officer) {
        for (var column : List.of(
                DecisionSheet.NUMBER,
                DecisionSheet.DAY,
                DecisionSheet.ISSUER,
                DecisionSheet.SIGNER,
                DecisionSheet.SIGNER_TITLE)) {
            row.required(column);
        }
        var unit = row.required(DecisionSheet.UNIT);
        var year = year(row);
        var day = row.day(DecisionSheet.DAY);
        var area = row.text(DecisionSheet.AREA).isEmpty()
                ? officer.area()
                : places.computeIfAbsent(row.text(DecisionSheet.AREA), code -> issuing(code, day, officer));
        if (day == null || year == null || row.required(DecisionSheet.NUMBER).isEmpty()) {
            return null;
        }
        if (area.equals(AreaId.NATION)) {
            row.reject(DecisionSheet.AREA, "decision-area-unknown", row.text(DecisionSheet.AREA));
            return null;
        }
        if (day.isAfter(LocalDate.ofInstant(clock.instant(), VietnameseFormat.ZONE))) {
            row.reject(DecisionSheet.DAY, "decision-day-in-future");
        }
        return content(row, area, day, year, unit);
    }

    private static @Nullable Row content(SheetRow row, AreaId area, LocalDate day, int year, String unit) {
        try {
            var content = new DecisionContent(
                    area,
                    row.text(DecisionSheet.NUMBER),
                    day,
                    year,
                    row.text(DecisionSheet.ISSUER),
                    row.text(DecisionSheet.SIGNER),
                    row.text(DecisionSheet.SIGNER_TITLE),
                    row.text(DecisionSheet.GROUNDS));
            return new Row(row, content, unit);
        } catch (RuleViolation violation) {
            row.reject(DecisionSheet.NUMBER, violation);
            return null;
        }
    }

    private static @Nullable Integer year(SheetRow row) {
        var text = row.required(DecisionSheet.YEAR);
        if (text.matches("\\d{4}")) {
            return Integer.valueOf(text);
        }
        if (!text.isEmpty()) {
            row.reject(DecisionSheet.YEAR, "sheet-not-whole", text);
        }
        return null;
    }

    /** The area of this code; the nation, which issues no such decisions, where there is none. */
    private AreaId issuing(String code, @Nullable LocalDate day, Officer officer) {
        return day == null
                ? AreaId.NATION
                : candidates.issuing(code, day, officer).orElse(AreaId.NATION);
    }

    private @Nullable NewDecision decision(
            List<Row> rows, Map<AreaId, Map<Integer, Integer>> takenInFile, List<SheetError> errors, Officer officer) {
        var content = rows.getFirst().content();
        var known = candidates.byCodes(
                rows.stream().map(Row::unit).distinct().toList(), content.area(), content.year(), officer);
        var rowOf = new LinkedHashMap<AreaId, SheetRow>();
        for (var row : rows) {
            if (!row.content().equals(content)) {
                errors.add(row.cells()
                        .error(
                                DecisionSheet.NUMBER,
                                "decision-row-differs",
                                rows.getFirst().cells().number()));
            }
            var unit = known.get(row.unit());
            if (unit == null) {
                errors.add(row.cells().error(DecisionSheet.UNIT, "decision-unit-unknown", row.unit()));
                continue;
            }
            var years = takenInFile.computeIfAbsent(unit.area(), area -> new HashMap<>());
            var earlier = years.putIfAbsent(content.year(), row.cells().number());
            if (earlier == null) {
                rowOf.put(unit.area(), row.cells());
            } else {
                errors.add(row.cells().error(DecisionSheet.UNIT, "sheet-row-twice", earlier));
            }
        }
        return compared(content, rowOf, errors, officer);
    }

    /** Nothing where the very decision is there already; else each unit that may not stand in it is an error of its row. */
    private @Nullable NewDecision compared(
            DecisionContent content, Map<AreaId, SheetRow> rowOf, List<SheetError> errors, Officer officer) {
        var existing = decisions.findByNumber(
                content.area(), content.numberKey(), content.day().getYear(), officer.scope());
        if (existing.isPresent()) {
            var listed = lines.standing(existing.get().id(), officer.scope()).stream()
                    .map(DecisionLine::area)
                    .collect(Collectors.toSet());
            rowOf.forEach((unit, row) -> {
                if (!listed.contains(unit) || !existing.get().isSigned()) {
                    errors.add(row.error(
                            DecisionSheet.NUMBER,
                            "decision-number-taken",
                            content.number(),
                            Integer.toString(content.day().getYear())));
                }
            });
            return null;
        }
        var draft = Decision.draft(Ids.next(), content, clock.instant(), officer.name());
        for (var refusal : eligibility.judge(draft, rowOf.keySet(), officer).refusals()) {
            var row = Objects.requireNonNull(rowOf.get(refusal.unit()));
            errors.add(row.error(
                    DecisionSheet.UNIT, refusal.rule().code(), refusal.rule().arguments()));
        }
        return new NewDecision(content, List.copyOf(rowOf.keySet()));
    }
}
