package vn.binhyen.imports;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.Ids;
import vn.binhyen.platform.RuleViolation;

/**
 * Một lần nhập: a file on its way from the upload to the records, as stored. {@code officer} is who sent or confirmed it;
 * {@code problem} says why the file as a whole was refused.
 */
record ImportRun(
        UUID id,
        String kind,
        ImportFile file,
        ImportStage stage,
        boolean partial,
        Officer officer,
        Instant createdAt,
        Instant stageAt,
        int rowsRead,
        boolean cancelWanted,
        ImportCounts counts,
        @Nullable Problem problem) {

    /** How long an import can be taken back; file and records are kept as long. */
    static final Duration KEPT = Duration.ofDays(30);

    /** A problem of the file as a whole. */
    record Problem(String code, List<Object> arguments) {

        static Problem of(RuleViolation violation) {
            return new Problem(violation.code(), List.of(violation.arguments()));
        }
    }

    static ImportRun begin(String kind, ImportFile file, Officer officer, Instant now) {
        return new ImportRun(
                Ids.next(),
                kind,
                file,
                ImportStage.CHECKING,
                false,
                officer,
                now,
                now,
                0,
                false,
                ImportCounts.NONE,
                null);
    }

    ImportRun become(ImportStage next, ImportCounts counted, Instant now) {
        return new ImportRun(id, kind, file, next, partial, officer, createdAt, now, 0, false, counted, null);
    }

    ImportRun refused(ImportStage next, Problem why, Instant now) {
        return new ImportRun(id, kind, file, next, partial, officer, createdAt, now, 0, false, counts, why);
    }

    /** Xác nhận: all of the file, or what is sound of it. */
    ImportRun confirm(boolean onlySound, Officer by, Instant now) {
        require(ImportStage.CHECKED);
        if (!onlySound && counts.errors() > 0) {
            throw RuleViolation.conflict("import-has-errors", counts.errors());
        }
        if (counts.fresh() == 0) {
            throw RuleViolation.conflict("import-nothing-to-do");
        }
        return new ImportRun(
                id, kind, file, ImportStage.APPLYING, onlySound, by, createdAt, now, 0, false, counts, null);
    }

    /** Hoàn tác: within thirty days everything that the import wrote is taken back. */
    ImportRun takeBack(Officer by, Instant now) {
        require(ImportStage.DONE);
        if (counts.fresh() == 0) {
            throw RuleViolation.conflict("import-nothing-to-undo");
        }
        if (createdAt.plus(KEPT).isBefore(now)) {
            throw RuleViolation.conflict("import-undo-too-late", KEPT.toDays());
        }
        return new ImportRun(id, kind, file, ImportStage.UNDOING, partial, by, createdAt, now, 0, false, counts, null);
    }

    ImportRun with(ImportFile seen) {
        return new ImportRun(
                id, kind, seen, stage, partial, officer, createdAt, stageAt, rowsRead, cancelWanted, counts, problem);
    }

    /** Kiểm tra lại: with a layout of columns or repaired fonts. */
    ImportRun checkAgain(Instant now) {
        require(ImportStage.CHECKED);
        return become(ImportStage.CHECKING, ImportCounts.NONE, now);
    }

    void require(ImportStage wanted) {
        if (stage != wanted) {
            throw RuleViolation.conflict("import-stage", stage);
        }
    }

    String url() {
        return "/imports/runs/" + id;
    }
}
