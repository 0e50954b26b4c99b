package vn.binhyen.imports;

/** Bước của một lần nhập. A run at work carries on after a restart; what it was doing was one transaction. */
enum ImportStage {
    CHECKING,
    CHECKED,
    APPLYING,
    DONE,
    REFUSED,
    CANCELLED,
    UNDOING,
    UNDONE;

    boolean isAtWork() {
        return this == CHECKING || this == APPLYING || this == UNDOING;
    }

    /** Where a run stands whose work was stopped or failed: what was done stays done. */
    ImportStage stopped(ImportStage otherwise) {
        return this == UNDOING ? DONE : otherwise;
    }

    String key() {
        return "import.stage." + name();
    }

    String tone() {
        return switch (this) {
            case DONE -> "good";
            case REFUSED -> "bad";
            case CHECKED -> "warm";
            case CHECKING, APPLYING, CANCELLED, UNDOING, UNDONE -> "";
        };
    }
}
