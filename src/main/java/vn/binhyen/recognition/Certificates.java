package vn.binhyen.recognition;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.audit.Audit;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.Actor;
import vn.binhyen.platform.NotFound;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseFormat;

/** Cấp giấy công nhận: one code for each unit that a signed decision recognises, and the papers themselves. */
@Service
@Transactional
public class Certificates {

    private final Decisions decisions;
    private final LineRepository lines;
    private final CertificateRepository repository;
    private final Candidates candidates;
    private final Audit audit;
    private final Clock clock;
    private final CertificatePdf pdf = new CertificatePdf();

    Certificates(
            Decisions decisions,
            LineRepository lines,
            CertificateRepository repository,
            Candidates candidates,
            Audit audit,
            Clock clock) {
        this.decisions = decisions;
        this.lines = lines;
        this.repository = repository;
        this.candidates = candidates;
        this.audit = audit;
        this.clock = clock;
    }

    /** Gives each recognised unit its code; units that have one keep it. Answers how many certificates there are. */
    public int issue(UUID id, Officer officer) {
        var decision = mine(id, officer);
        var standing = lines.standing(id, officer.scope());
        if (!decision.isSigned() || standing.isEmpty()) {
            throw RuleViolation.conflict("certificate-not-signed");
        }
        repository.issue(standing, clock.instant());
        audit.record(
                "recognition.certify",
                Decisions.SUBJECT,
                id.toString(),
                decision.area(),
                Map.of("units", standing.size()));
        return standing.size();
    }

    /** Issues what is not issued yet; from now on people wait for the file. */
    void begin(UUID id, Officer officer) {
        var total = issue(id, officer);
        repository.begin(id, mine(id, officer).area(), total, clock.instant());
    }

    /** The whole decision's papers; {@code base} is the address under which the public page stands. */
    @Transactional(readOnly = true)
    byte[] printAll(UUID id, String base, Officer officer, IntConsumer progress) {
        var decision = decisions.get(id, officer);
        var codes = repository.list(id, officer.scope()).stream()
                .collect(Collectors.toMap(Certificate::line, Certificate::code));
        var standing = lines.standing(id, officer.scope()).stream()
                .filter(line -> codes.containsKey(line.id()))
                .toList();
        return print(decision, standing, codes, base, officer, progress);
    }

    /** One unit's paper; a unit may have its own. */
    @Transactional(readOnly = true)
    byte[] print(UUID lineId, String base, Officer officer) {
        var line = decisions.line(lineId, officer);
        var decision = decisions.get(line.decision(), officer);
        var codes = repository.list(line.decision(), officer.scope()).stream()
                .collect(Collectors.toMap(Certificate::line, Certificate::code));
        if (!line.standing() || !codes.containsKey(line.id())) {
            throw RuleViolation.conflict("certificate-not-issued", line.name());
        }
        return print(decision, List.of(line), codes, base, officer, done -> {});
    }

    /** How many units the decision recognises now. */
    @Transactional(readOnly = true)
    long units(UUID id, Officer officer) {
        return lines.standing(id, officer.scope()).size();
    }

    @Transactional(readOnly = true)
    Optional<CertificateRepository.Print> state(UUID id, Officer officer) {
        mine(id, officer);
        return repository.print(id, officer.scope());
    }

    @Transactional(readOnly = true)
    byte[] file(UUID id, Officer officer) {
        mine(id, officer);
        return repository
                .file(id, officer.scope())
                .orElseThrow(() -> RuleViolation.conflict("certificate-not-printed"));
    }

    /** Whoever holds the paper may ask what became of it; the answer is one word. */
    Certificate.Standing standing(String code) {
        return Certificate.isCode(code) ? repository.standing(code) : Certificate.Standing.UNKNOWN;
    }

    /** In a transaction of its own, so that others see it while the papers are still being printed. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void progress(UUID id, int done) {
        repository.progress(id, done);
    }

    void finish(UUID id, byte[] file) {
        repository.finish(id, file);
    }

    private byte[] print(
            Decision decision,
            List<DecisionLine> printed,
            Map<UUID, String> codes,
            String base,
            Officer officer,
            IntConsumer progress) {
        var content = decision.content();
        var place = candidates.placeName(decision.area(), officer);
        var papers = printed.stream()
                .map(line -> {
                    var code = codes.getOrDefault(line.id(), "");
                    return new CertificatePdf.Printed(
                            content.issuer(),
                            place,
                            line.name(),
                            line.year(),
                            content.number(),
                            VietnameseFormat.date(content.day()),
                            content.signerTitle(),
                            content.signer(),
                            code,
                            base + "/c/" + code);
                })
                .toList();
        var out = new ByteArrayOutputStream();
        pdf.write(papers, out, progress);
        return out.toByteArray();
    }

    private Decision mine(UUID id, Officer officer) {
        var decision = decisions.get(id, officer);
        if (!Actor.current().scope().contains(decision.area())) {
            throw new NotFound();
        }
        return decision;
    }
}
