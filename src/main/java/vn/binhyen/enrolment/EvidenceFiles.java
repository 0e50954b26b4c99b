package vn.binhyen.enrolment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.criteria.Status;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.NotFound;
import vn.binhyen.platform.PhotoReader;
import vn.binhyen.platform.RuleViolation;

/** Minh chứng của hồ sơ: takes files for criteria, hands them out, and knows where one is lacking. */
@Component
@Transactional
class EvidenceFiles {

    private final EvidenceRepository repository;
    private final EnrolmentBook book;
    private final Assessing assessing;
    private final PhotoReader photos;

    EvidenceFiles(EvidenceRepository repository, EnrolmentBook book, Assessing assessing, PhotoReader photos) {
        this.repository = repository;
        this.book = book;
        this.assessing = assessing;
        this.photos = photos;
    }

    /** Kèm minh chứng. */
    void attach(UUID id, String criterion, String name, byte[] content, Officer officer) {
        var enrolment = book.get(id, officer);
        if (!Enrolments.fills(enrolment, officer)) {
            throw new NotFound();
        }
        var pack = assessing.judge(enrolment, officer).pack().pack();
        if (pack.criterion(criterion).isEmpty()) {
            throw RuleViolation.invalid("enrolment-criterion").at("criterion");
        }
        if (!Stage.AT_UNIT.contains(enrolment.stage())) {
            throw RuleViolation.conflict(
                    "enrolment-transition", enrolment.entrant().name());
        }
        var file = Evidence.of(enrolment, criterion, name, content, photos);
        repository.insert(file);
        book.note("attach", enrolment, Map.of("criterion", criterion));
    }

    @Transactional(readOnly = true)
    Evidence get(UUID enrolment, UUID file, Officer officer) {
        return repository
                .find(file, officer.scope())
                .filter(found -> found.enrolment().equals(enrolment))
                .orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    List<EvidenceRepository.Named> list(UUID enrolment, Officer officer) {
        return repository.list(enrolment, officer.scope());
    }

    /** The criterion that asks for evidence where there is neither a file nor a note of a paper. */
    @Transactional(readOnly = true)
    Optional<String> lacking(Assessing.Assessment assessment, Officer officer) {
        var files = repository.criteria(assessment.enrolment().id(), officer.scope());
        var answers = assessment.enrolment().dossier().answers();
        return assessment.evaluation().findings().stream()
                .filter(finding -> finding.criterion().evidence() && finding.status() == Status.MET)
                .map(finding -> finding.criterion().code())
                .filter(code -> !files.contains(code))
                .filter(code ->
                        answers.getOrDefault(code, Given.own(null, "")).note().isEmpty())
                .findFirst();
    }
}
