package vn.binhyen.enrolment;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.platform.FormErrors;

/** Tells lists of enrolments. */
@Component
@Transactional(readOnly = true)
class EnrolmentsTelling {

    static final int PAGE = 50;

    private final EnrolmentRepository repository;
    private final EnrolmentBook book;
    private final EnrolmentWords words;
    private final ProgressRepository progress;

    EnrolmentsTelling(
            EnrolmentRepository repository, EnrolmentBook book, EnrolmentWords words, ProgressRepository progress) {
        this.repository = repository;
        this.book = book;
        this.words = words;
        this.progress = progress;
    }

    EnrolmentsPage page(int year, String stage, int page, Officer officer, String codes, FormErrors errors) {
        var filter = EnrolmentFilter.of(year, chosen(stage));
        var total = repository.counts(filter, officer.scope()).stream()
                .mapToLong(EnrolmentRepository.StageCount::units)
                .sum();
        var offset = (page - 1L) * PAGE;
        var lines = repository.list(filter, officer.scope(), PAGE, offset).stream()
                .map(this::line)
                .toList();
        var stages = new LinkedHashMap<String, String>();
        Stream.of(Stage.values()).forEach(known -> stages.put(known.name(), words.text(known.key())));
        var url = "/enrolments?year=%d&stage=%s&page=".formatted(year, stage);
        return new EnrolmentsPage(
                year,
                years(year),
                stage,
                stages,
                lines,
                total,
                offset + 1,
                page > 1 ? url + (page - 1) : null,
                offset + lines.size() < total ? url + (page + 1) : null,
                officer.is(Role.UNIT) || officer.is(Role.COMMUNE_OFFICER) || officer.is(Role.PROVINCE_OFFICE),
                officer.is(Role.UNIT),
                codes,
                errors);
    }

    /** Where the enrolments of a year stand, commune by commune. */
    List<ProgressRepository.Reached> progress(int year, Officer officer) {
        return progress.byCommune(year, book.today(), officer.scope());
    }

    /** The last years, and the one that was asked for: what is older came on paper. */
    Map<String, String> years(int asked) {
        var years = new LinkedHashMap<String, String>();
        var now = book.today().getYear();
        for (var year = now; year >= now - 5; year--) {
            years.put(Integer.toString(year), Integer.toString(year));
        }
        years.putIfAbsent(Integer.toString(asked), Integer.toString(asked));
        return years;
    }

    int thisYear() {
        return book.today().getYear();
    }

    private EnrolmentsPage.Line line(Enrolment enrolment) {
        var due = enrolment.course().due();
        return new EnrolmentsPage.Line(
                EnrolmentTelling.url(enrolment),
                enrolment.entrant().name(),
                enrolment.entrant().code(),
                enrolment.entrant().kind().key(),
                enrolment.stage().key(),
                enrolment.stage().tone(),
                due,
                due != null && due.isBefore(book.today()),
                enrolment.course().late());
    }

    private static Set<Stage> chosen(String stage) {
        var found = Stream.of(Stage.values())
                .filter(known -> known.name().equals(stage))
                .toList();
        return found.isEmpty() ? EnumSet.allOf(Stage.class) : EnumSet.copyOf(List.copyOf(found));
    }
}
