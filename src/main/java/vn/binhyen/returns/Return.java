package vn.binhyen.returns;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhyen.ledger.Source;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.RuleViolation;

/**
 * Báo cáo số liệu của một nơi cho một kỳ, as it stands now. Each verb answers with the next state. {@code edition} is the number of
 * the version that is being written, or that was approved last; approved versions are kept. {@code writers} filled in or sent that version.
 */
record Return(
        UUID id,
        AreaId area,
        String form,
        String period,
        Status status,
        int edition,
        Map<String, ReturnValue> values,
        Map<String, String> remarks,
        @Nullable Stamp submitted,
        Set<UUID> writers,
        Stamp changed,
        int version) {

    /** Trạng thái: the whole workflow; a test draws it into docs/workflows.md. */
    enum Status {
        DRAFT,
        SUBMITTED,
        RETURNED,
        APPROVED;

        private static final Map<Status, Set<Status>> NEXT = new EnumMap<>(Map.of(
                DRAFT, EnumSet.of(DRAFT, SUBMITTED),
                SUBMITTED, EnumSet.of(RETURNED, APPROVED),
                RETURNED, EnumSet.of(RETURNED, SUBMITTED),
                APPROVED, EnumSet.of(DRAFT)));

        boolean canBecome(Status next) {
            return NEXT.getOrDefault(this, Set.of()).contains(next);
        }

        /** Whether its numbers may be typed. */
        boolean isOpen() {
            return this == DRAFT || this == RETURNED;
        }

        String key() {
            return "returns.status." + name();
        }
    }

    Return {
        values = Map.copyOf(values);
        remarks = Map.copyOf(remarks);
        writers = Set.copyOf(writers);
    }

    static Return draft(UUID id, AreaId area, String form, String period, Stamp now) {
        return new Return(id, area, form, period, Status.DRAFT, 1, Map.of(), Map.of(), null, Set.of(), now, 0);
    }

    /** Ghi số liệu: what was typed; all other cells stay. */
    Return fill(TypedCells typed, Stamp now) {
        return restore(typed.over(values), now);
    }

    /** All numbers as they were once. */
    Return restore(Map<String, ReturnValue> once, Stamp now) {
        if (!status.isOpen()) {
            throw RuleViolation.conflict("return-not-open");
        }
        return new Return(
                id, area, form, period, status, edition, once, remarks, submitted, writers(now), now, version);
    }

    /** Gửi lên cấp trên. */
    Return submit(Stamp now) {
        return become(Status.SUBMITTED, Map.of(), now, writers(now), now);
    }

    /** Trả lại, with a reason at each cell that is wrong; the cell "" is the return as a whole. */
    Return sendBack(Map<String, String> reasons, Stamp now) {
        if (reasons.isEmpty()) {
            throw RuleViolation.invalid("return-reason-missing").at("remark");
        }
        return become(Status.RETURNED, reasons, submitted, writers, now);
    }

    /** Duyệt: from now on it counts. Whoever filled it in or sent it leaves that to somebody else. */
    Return approve(Stamp now) {
        if (isWrittenBy(now.officer())) {
            throw RuleViolation.conflict("return-own-work");
        }
        return become(Status.APPROVED, Map.of(), submitted, writers, now);
    }

    /** Đính chính: another version begins with the numbers of this one, which counts until that is approved. */
    Return correct(Stamp now) {
        var draft = become(Status.DRAFT, Map.of(), null, Set.of(), now);
        return new Return(
                id, area, form, period, draft.status, edition + 1, values, Map.of(), null, Set.of(), now, version);
    }

    boolean isWrittenBy(@Nullable UUID officer) {
        return officer != null && writers.contains(officer);
    }

    private Set<UUID> writers(Stamp now) {
        var known = now.officer();
        return known == null
                ? writers
                : Stream.concat(writers.stream(), Stream.of(known)).collect(Collectors.toUnmodifiableSet());
    }

    Source source() {
        return new Source(ReturnMeasures.SOURCE, id);
    }

    String url() {
        return "/returns/" + id;
    }

    /** Mã biên nhận: short enough to be read out. */
    String receipt() {
        var digits = id.toString().replace("-", "");
        return "BC-" + digits.substring(digits.length() - 10).toUpperCase(Locale.ROOT) + "-" + edition;
    }

    private Return become(Status next, Map<String, String> reasons, @Nullable Stamp sent, Set<UUID> hands, Stamp now) {
        if (!status.canBecome(next)) {
            throw RuleViolation.conflict("return-transition", status, next);
        }
        return new Return(id, area, form, period, next, edition, values, reasons, sent, hands, now, version);
    }
}
