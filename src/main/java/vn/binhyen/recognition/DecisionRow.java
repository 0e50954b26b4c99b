package vn.binhyen.recognition;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.SheetRow;

/** A row of a file of decisions: the head of its decision, and the code of the unit. */
record DecisionRow(SheetRow cells, DecisionContent content, String unit) {

    /** How rows are read; places that were looked up once are remembered. */
    static final class Reading {

        private final Candidates candidates;
        private final LocalDate today;
        private final Officer officer;
        private final Map<String, AreaId> places = new HashMap<>();

        Reading(Candidates candidates, LocalDate today, Officer officer) {
            this.candidates = candidates;
            this.today = today;
            this.officer = officer;
        }

        @Nullable
        DecisionRow row(SheetRow row) {
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
                    : places.computeIfAbsent(row.text(DecisionSheet.AREA), code -> issuing(code, day));
            if (day == null || year == null || row.text(DecisionSheet.NUMBER).isEmpty()) {
                return null;
            }
            if (area.equals(AreaId.NATION)) {
                row.reject(DecisionSheet.AREA, "decision-area-unknown", row.text(DecisionSheet.AREA));
                return null;
            }
            if (day.isAfter(today)) {
                row.reject(DecisionSheet.DAY, "decision-day-in-future");
            }
            return content(row, area, day, year, unit);
        }

        /** The area of this code; the nation, which issues no such decisions, where there is none. */
        private AreaId issuing(String code, @Nullable LocalDate day) {
            return day == null
                    ? AreaId.NATION
                    : candidates.issuing(code, day, officer).orElse(AreaId.NATION);
        }
    }

    private static @Nullable DecisionRow content(SheetRow row, AreaId area, LocalDate day, int year, String unit) {
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
            return new DecisionRow(row, content, unit);
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
}
