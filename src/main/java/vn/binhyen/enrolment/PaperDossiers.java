package vn.binhyen.enrolment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.criteria.Answer;
import vn.binhyen.criteria.Criterion;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Ids;
import vn.binhyen.platform.NotFound;
import vn.binhyen.recognition.Recognitions;

/**
 * Hồ sơ giấy: dossiers that were filled in on paper come in many at once, answered and sent, also those of years that are over;
 * they are reviewed as all others.
 */
@Service
@Transactional
public class PaperDossiers {

    private final EnrolmentBook book;
    private final EnrolmentRepository repository;
    private final Assessing assessing;
    private final Rounds rounds;
    private final Deadlines deadlines;
    private final Recognitions recognitions;

    PaperDossiers(
            EnrolmentBook book,
            EnrolmentRepository repository,
            Assessing assessing,
            Rounds rounds,
            Deadlines deadlines,
            Recognitions recognitions) {
        this.book = book;
        this.repository = repository;
        this.assessing = assessing;
        this.rounds = rounds;
        this.deadlines = deadlines;
        this.recognitions = recognitions;
    }

    /** When these units enrolled, and when they sent what they had answered. */
    public record Days(LocalDate enrolled, LocalDate sent) {}

    /** A dossier that was taken in, and the area that reviews it. */
    public record Sent(UUID id, Entrant entrant, AreaId authority) {}

    /** Sends those of the units that have not enrolled for the year and are not decided yet. */
    public List<Sent> send(
            Collection<Entrant> entrants,
            int year,
            Days days,
            BiFunction<Entrant, Criterion, Answer> answer,
            Officer officer) {
        var areas = entrants.stream().map(Entrant::area).toList();
        if (!areas.stream().allMatch(officer.scope()::contains)) {
            throw new NotFound();
        }
        var known = repository.ofUnits(areas, year, officer.scope());
        var decided = recognitions.of(areas, year, officer);
        var fresh = new ArrayList<Enrolment>();
        var reading = deadlines.in(year);
        for (var entrant : entrants) {
            if (!known.containsKey(entrant.area()) && !decided.contains(entrant.area())) {
                var round = reading.of(entrant);
                var authority = rounds.authority(entrant, year);
                fresh.add(Enrolment.of(Ids.next(), entrant, round, authority, ReceiptCode.next(year), days.enrolled()));
            }
        }
        var sent = assessing.judge(fresh, officer).stream()
                .map(assessment -> sent(assessment, days.sent(), answer, reading))
                .toList();
        if (!sent.isEmpty()) {
            book.open(sent);
        }
        return sent.stream()
                .map(enrolment -> new Sent(enrolment.id(), enrolment.entrant(), enrolment.authority()))
                .toList();
    }

    private static Enrolment sent(
            Assessing.Assessment assessment,
            LocalDate day,
            BiFunction<Entrant, Criterion, Answer> answer,
            Deadlines.Reading reading) {
        var enrolment = assessment.enrolment();
        for (var criterion : assessment.pack().pack().criteria()) {
            if (criterion.kind() != Criterion.Kind.COMPUTED) {
                var given = Given.own(answer.apply(enrolment.entrant(), criterion), "");
                enrolment = enrolment.answer(criterion.code(), given);
            }
        }
        return enrolment.submit(day, reading.of(enrolment.entrant()));
    }
}
