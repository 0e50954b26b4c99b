package vn.binhyen.enrolment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.criteria.Answer;
import vn.binhyen.criteria.Criterion;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Ids;
import vn.binhyen.platform.NotFound;
import vn.binhyen.recognition.Recognitions;

/** Hồ sơ giấy: dossiers that were filled in on paper come in many at once, answered and sent; they are reviewed as all others. */
@Service
@Transactional
public class PaperDossiers {

    private final EnrolmentBook book;
    private final EnrolmentRepository repository;
    private final Entrants entrants;
    private final Assessing assessing;
    private final Rounds rounds;
    private final Recognitions recognitions;

    PaperDossiers(
            EnrolmentBook book,
            EnrolmentRepository repository,
            Entrants entrants,
            Assessing assessing,
            Rounds rounds,
            Recognitions recognitions) {
        this.book = book;
        this.repository = repository;
        this.entrants = entrants;
        this.assessing = assessing;
        this.rounds = rounds;
        this.recognitions = recognitions;
    }

    /** Sends those of every unit within a place that may enrol and has not yet; answers their numbers. */
    public List<UUID> send(
            AreaId within, int year, LocalDate day, Function<Criterion, Answer> answer, Officer officer) {
        if (!officer.scope().contains(within)) {
            throw new NotFound();
        }
        var eligible = entrants.eligible(within, year, officer);
        var areas = eligible.stream().map(Entrant::area).toList();
        var known = repository.ofUnits(areas, year, officer.scope());
        var decided = recognitions.of(areas, year, officer);
        var fresh = new ArrayList<Enrolment>();
        for (var entrant : eligible) {
            if (!known.containsKey(entrant.area()) && !decided.contains(entrant.area())) {
                var round = rounds.of(entrant.kind(), year);
                fresh.add(Enrolment.of(
                        Ids.next(), entrant, round, rounds.authority(entrant, year), ReceiptCode.next(year), day));
            }
        }
        var sent = assessing.judge(fresh, officer).stream()
                .map(assessment -> sent(assessment, day, answer))
                .toList();
        if (!sent.isEmpty()) {
            book.open(sent);
        }
        return sent.stream().map(Enrolment::id).toList();
    }

    private Enrolment sent(Assessing.Assessment assessment, LocalDate day, Function<Criterion, Answer> answer) {
        var enrolment = assessment.enrolment();
        for (var criterion : assessment.pack().pack().criteria()) {
            if (criterion.kind() != Criterion.Kind.COMPUTED) {
                enrolment = enrolment.answer(criterion.code(), Given.own(answer.apply(criterion), ""));
            }
        }
        return enrolment.submit(day, rounds.of(enrolment.entrant().kind(), enrolment.year()));
    }
}
