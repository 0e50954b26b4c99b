package vn.binhyen.enrolment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.audit.Audit;
import vn.binhyen.criteria.Subject;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Level;
import vn.binhyen.platform.NotFound;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseFormat;
import vn.binhyen.recognition.RecognisedKind;

/** Hạn của các đợt xét: the shipped days, and those that the office of a province sets instead. */
@Service
@Transactional
class Deadlines {

    /** Units that enrol, each with its own days. */
    static final List<Subject> SUBJECTS =
            List.of(Subject.RESIDENTIAL_AREA, Subject.COMMUNE, Subject.AGENCY, Subject.ENTERPRISE, Subject.SCHOOL);

    private final Rounds rounds;
    private final DeadlineRepository repository;
    private final Audit audit;
    private final Clock clock;

    Deadlines(Rounds rounds, DeadlineRepository repository, Audit audit, Clock clock) {
        this.rounds = rounds;
        this.repository = repository;
        this.audit = audit;
        this.clock = clock;
    }

    /** The rounds of a year as they are read for many units; what a province set is asked for once. */
    final class Reading {

        private final int year;
        private final Map<AreaId, Map<Subject, Map<Deadline.Step, LocalDate>>> known = new HashMap<>();

        private Reading(int year) {
            this.year = year;
        }

        Round of(Entrant entrant) {
            return of(entrant.kind(), entrant.area().ancestor(Level.PROVINCE));
        }

        Round of(RecognisedKind kind, AreaId province) {
            var set = known.computeIfAbsent(province, place -> repository.of(place, year));
            return rounds.of(kind, year).moved(set.getOrDefault(Entrant.subject(kind), Map.of()));
        }
    }

    Reading in(int year) {
        return new Reading(year);
    }

    /** The round of one unit. */
    @Transactional(readOnly = true)
    Round of(Entrant entrant, int year) {
        return in(year).of(entrant);
    }

    /** The days that a province has set itself. */
    @Transactional(readOnly = true)
    Map<Subject, Map<Deadline.Step, LocalDate>> set(AreaId province, int year) {
        return repository.of(province, year);
    }

    /** Đặt hạn: from now on enrolments of the year are due, and late, by these days. A day that is left out is the shipped one. */
    void set(int year, Map<Subject, Map<Deadline.Step, LocalDate>> wanted, Officer officer) {
        var province = officer.area();
        if (!officer.is(Role.PROVINCE_OFFICE) || province.level() != Level.PROVINCE) {
            throw new NotFound();
        }
        var before = repository.of(province, year);
        var changes = new LinkedHashMap<String, String>();
        for (var subject : SUBJECTS) {
            var days = wanted.getOrDefault(subject, Map.of());
            check(year, subject, days);
            for (var step : Deadline.Step.values()) {
                var day = days.get(step);
                var was = before.getOrDefault(subject, Map.of()).get(step);
                if (day == null ? was != null : !day.equals(was)) {
                    repository.put(province, year, subject, step, day);
                    changes.put(subject + " " + step, day == null ? "–" : VietnameseFormat.date(day));
                }
            }
        }
        if (!changes.isEmpty()) {
            follow(province, year, officer);
            audit.record("enrolment.deadlines", "enrolment-round", Integer.toString(year), province, changes);
        }
    }

    private void follow(AreaId province, int year, Officer officer) {
        var reading = in(year);
        Arrays.stream(RecognisedKind.values())
                .filter(kind -> rounds.has(kind, year))
                .forEach(kind ->
                        repository.follow(province, reading.of(kind, province), clock.instant(), officer.name()));
    }

    /** One after the other, none before the year and none long after it. */
    private void check(int year, Subject subject, Map<Deadline.Step, LocalDate> days) {
        var kind = Arrays.stream(RecognisedKind.values())
                .filter(candidate -> Entrant.subject(candidate) == subject)
                .findFirst()
                .orElseThrow();
        var round = rounds.of(kind, year).moved(days);
        var last = LocalDate.of(year - 1, Month.DECEMBER, 31);
        for (var step : Deadline.Step.values()) {
            var day = round.deadline(step);
            if (!day.isAfter(last) || day.isAfter(LocalDate.of(year + 1, Month.MARCH, 31))) {
                throw RuleViolation.invalid("enrolment-deadline-order").at(field(subject, step));
            }
            last = day.minusDays(1);
        }
    }

    static String field(Subject subject, Deadline.Step step) {
        return subject + "-" + step;
    }

    static Map<Deadline.Step, LocalDate> days() {
        return new EnumMap<>(Deadline.Step.class);
    }
}
