package vn.binhyen.enrolment;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.place.Places;
import vn.binhyen.platform.FormErrors;

/** Tells what waits for a decision of the officer's area. */
@Component
@Transactional(readOnly = true)
class ProposalsTelling {

    private static final int ALL = 5_000;
    private static final Set<Stage> BEFORE = EnumSet.of(
            Stage.ENROLLED, Stage.SELF_ASSESSING, Stage.RETURNED, Stage.SUBMITTED, Stage.UNDER_REVIEW, Stage.APPEALED);

    private final EnrolmentRepository repository;
    private final EnrolmentsTelling lists;
    private final EnrolmentWords words;
    private final Places places;

    ProposalsTelling(EnrolmentRepository repository, EnrolmentsTelling lists, EnrolmentWords words, Places places) {
        this.repository = repository;
        this.lists = lists;
        this.words = words;
        this.places = places;
    }

    ProposalsPage page(int year, Map<String, String> typed, Officer officer, FormErrors errors) {
        var proposed = at(year, Stage.PROPOSED, officer);
        var works = officer.is(Role.COMMUNE_OFFICER) || officer.is(Role.PROVINCE_OFFICE);
        var place = places.names(List.of(officer.area()), officer).getOrDefault(officer.area(), "");
        return new ProposalsPage(
                year,
                lists.years(year),
                lines(at(year, Stage.VERIFIED, officer)),
                lines(recognised(proposed)),
                lines(proposed.stream()
                        .filter(enrolment -> enrolment.course().opinion() == Enrolment.Opinion.REFUSE)
                        .toList()),
                waiting(year, officer),
                words.text("recognition.issuer-of", place),
                typed,
                works,
                works || officer.is(Role.LEADER),
                errors);
    }

    /** Those that a decision of this area may recognise now. */
    List<Enrolment> proposed(int year, Officer officer) {
        return recognised(at(year, Stage.PROPOSED, officer));
    }

    List<Enrolment> at(int year, Stage stage, Officer officer) {
        var filter = EnrolmentFilter.of(year, Set.of(stage)).before(officer.area());
        return repository.list(filter, officer.scope(), ALL, 0);
    }

    int thisYear() {
        return lists.thisYear();
    }

    private static List<Enrolment> recognised(List<Enrolment> proposed) {
        return proposed.stream()
                .filter(enrolment -> enrolment.course().opinion() == Enrolment.Opinion.RECOGNISE)
                .toList();
    }

    private List<ProposalsPage.Waiting> waiting(int year, Officer officer) {
        var filter = EnrolmentFilter.of(year, BEFORE).before(officer.area());
        var counts = repository.counts(filter, officer.scope());
        return Stream.of(Stage.values())
                .flatMap(stage -> counts.stream().filter(count -> count.stage() == stage))
                .map(count -> new ProposalsPage.Waiting(
                        count.stage().key(),
                        "/enrolments?year=" + year + "&stage=" + count.stage().name(),
                        count.units()))
                .toList();
    }

    private static List<ProposalsPage.Line> lines(List<Enrolment> found) {
        return found.stream()
                .map(enrolment -> new ProposalsPage.Line(
                        enrolment.id().toString(),
                        EnrolmentTelling.url(enrolment),
                        enrolment.entrant().name(),
                        enrolment.entrant().code(),
                        enrolment.entrant().kind().key(),
                        "enrolment.opinion." + enrolment.course().opinion(),
                        enrolment.course().reason()))
                .toList();
    }
}
