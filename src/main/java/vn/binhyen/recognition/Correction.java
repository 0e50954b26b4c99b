package vn.binhyen.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Đính chính: what a later decision ({@code id}) corrects in a signed one, that had this number then, and why. */
record Correction(UUID id, UUID corrected, String number, LocalDate day, String reason, List<Change> changes) {

    /** What kind of mistake it was. */
    enum Kind {
        /** Bỏ đơn vị ghi nhầm. */
        REMOVED,
        /** Bổ sung đơn vị ghi thiếu. */
        ADDED,
        /** Sửa tên đơn vị. */
        RENAMED,
        /** Sửa số quyết định. */
        NUMBER;

        String key() {
            return "recognition.correction." + name();
        }
    }

    /** One thing: what was written, and what holds; either may be empty. */
    record Change(Kind kind, String code, String was, String becomes) {}

    /**
     * What is asked for: the head of the correcting decision, codes of units to take out and to put in, right names by code, and
     * the right number, empty where it is right already.
     */
    record Wanted(
            DecisionContent content,
            String reason,
            List<String> remove,
            List<String> add,
            Map<String, String> names,
            String number) {

        boolean isEmpty() {
            return remove.isEmpty() && add.isEmpty() && names.isEmpty() && number.isEmpty();
        }
    }
}
