package vn.binhyen.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import vn.binhyen.platform.AreaId;

/** Dòng nhật ký: who did what to which thing, where and when. {@code detail} is JSON. */
public record AuditLine(
        UUID id,
        Instant at,
        UUID actorId,
        String actorName,
        String action,
        String subjectKind,
        String subjectId,
        AreaId area,
        String detail) {

    /** PostgreSQL keeps microseconds; the sealed text must not depend on digits it drops. */
    public AuditLine {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** The bytes that are sealed: every field, each with its length, so that no two lines read alike. */
    byte[] sealedBytes() {
        var text = new StringBuilder();
        for (var field : new Object[] {id, at, actorId, actorName, action, subjectKind, subjectId, area, detail}) {
            var value = field.toString();
            text.append(value.length()).append(':').append(value);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
