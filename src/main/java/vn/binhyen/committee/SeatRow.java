package vn.binhyen.committee;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.SheetColumn;
import vn.binhyen.platform.SheetRow;
import vn.binhyen.platform.SheetWords;
import vn.binhyen.platform.VietnameseText;

/** A row of a file of committees: a member, and the head of the committee, which its other rows repeat. */
record SeatRow(SheetRow cells, Head head, CommitteeDecision decision, Seat seat) {

    /** The committee of a row: its place by code, and its name. */
    record Head(String area, String name) {

        static Head of(SheetRow row, String usual) {
            var name = row.text(CommitteeSheet.COMMITTEE);
            return new Head(row.text(CommitteeSheet.AREA), name.isEmpty() ? usual : name);
        }

        /** The same for all rows of one committee, however its name is written. */
        Head key() {
            return new Head(area, VietnameseText.fold(name));
        }
    }

    /** How rows are read; {@code usual} is the name of a committee whose row says none. */
    record Reading(SheetWords<Position> positions, String usual) {

        @Nullable
        SeatRow row(SheetRow row) {
            CommitteeSheet.COLUMNS.stream()
                    .filter(SheetColumn::required)
                    .forEach(column -> row.required(column.code()));
            var day = row.day(CommitteeSheet.DAY);
            var position = row.choice(CommitteeSheet.POSITION, positions);
            var since = row.day(CommitteeSheet.SINCE);
            var end = row.day(CommitteeSheet.TERM_END);
            if (!row.errors().isEmpty() || day == null || position == null) {
                return null;
            }
            try {
                var seat = new Seat(
                        position,
                        row.text(CommitteeSheet.NAME),
                        row.text(CommitteeSheet.OFFICE),
                        row.text(CommitteeSheet.ASSIGNMENT),
                        since == null ? day : since,
                        end);
                return new SeatRow(row, Head.of(row, usual), decision(row, day), seat);
            } catch (RuleViolation violation) {
                row.reject(CommitteeSheet.NAME, violation);
                return null;
            }
        }
    }

    private static CommitteeDecision decision(SheetRow row, LocalDate day) {
        return CommitteeDecision.of(
                CommitteeDecision.Kind.SET_UP,
                row.text(CommitteeSheet.NUMBER),
                day,
                row.text(CommitteeSheet.ISSUER),
                row.text(CommitteeSheet.SIGNER),
                row.text(CommitteeSheet.SIGNER_TITLE));
    }

    boolean hasDecisionOf(SeatRow other) {
        return decision.hasNumberOf(other.decision) && words().equals(other.words());
    }

    private List<Object> words() {
        return List.of(decision.day(), decision.issuer(), decision.signer(), decision.signerTitle());
    }
}
