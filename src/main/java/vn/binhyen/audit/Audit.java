package vn.binhyen.audit;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.ObjectMapper;
import vn.binhyen.platform.Actor;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Ids;
import vn.binhyen.platform.Scope;

/**
 * Nhật ký: one line per command, written in the command's own transaction. Lines are sealed within a second by a
 * background job ({@link Sealing}); sealing inside the command would make all writers of a province wait in line.
 */
@Service
public class Audit {

    private final AuditRepository repository;
    private final ObjectMapper json;
    private final Clock clock;

    Audit(AuditRepository repository, ObjectMapper json, Clock clock) {
        this.repository = repository;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Writes the line of the command that is running.
     *
     * @param action what was done, as {@code subject.verb}
     * @param area the place it concerns; who may see that place may see the line
     * @param detail facts worth keeping; never personal data beyond the account that acted
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String action, String subjectKind, String subjectId, AreaId area, Map<String, ?> detail) {
        recordAll(action, subjectKind, Map.of(subjectId, area), detail);
    }

    /** One line for each of many things that the same command does the same to; {@code subjects} are their ids and places. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordAll(String action, String subjectKind, Map<String, AreaId> subjects, Map<String, ?> detail) {
        var actor = Actor.current();
        var now = clock.instant();
        var told = json.writeValueAsString(detail);
        repository.insert(subjects.entrySet().stream()
                .map(subject -> new AuditLine(
                        Ids.next(),
                        now,
                        actor.id(),
                        actor.name(),
                        action,
                        subjectKind,
                        subject.getKey(),
                        subject.getValue(),
                        told))
                .toList());
    }

    /** The history of one thing, newest first. */
    @Transactional(readOnly = true)
    public List<AuditLine> history(String subjectKind, String subjectId, Scope scope) {
        return repository.history(subjectKind, subjectId, scope);
    }
}
