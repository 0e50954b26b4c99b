package vn.binhyen.demo;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.binhyen.criteria.Answer;
import vn.binhyen.enrolment.Entrant;
import vn.binhyen.enrolment.Entrants;
import vn.binhyen.enrolment.PaperDossiers;
import vn.binhyen.enrolment.Proposals;
import vn.binhyen.enrolment.Reviews;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Level;
import vn.binhyen.recognition.Certificates;
import vn.binhyen.recognition.Decisions;

/**
 * Plays the rounds of a year that is over, as its people did: every unit within scope enrols and sends its dossier on paper, its
 * authority reviews and proposes, decides about all, and certifies who is recognised. Lines of communes stand last in a recipe.
 */
@Component
class ExampleRounds {

    private static final String REASON = "Chưa đạt tiêu chí ";

    private final Entrants entrants;
    private final PaperDossiers dossiers;
    private final Reviews reviews;
    private final Proposals proposals;
    private final Decisions decisions;
    private final Certificates certificates;

    ExampleRounds(
            Entrants entrants,
            PaperDossiers dossiers,
            Reviews reviews,
            Proposals proposals,
            Decisions decisions,
            Certificates certificates) {
        this.entrants = entrants;
        this.dossiers = dossiers;
        this.reviews = reviews;
        this.proposals = proposals;
        this.decisions = decisions;
        this.certificates = certificates;
    }

    void play(Recipes recipes, StandingUnits standing, int year) {
        var province = recipes.places().provinceId();
        var known = new HashMap<AreaId, Entrant>();
        Stream.concat(
                        entrants.eligible(province, year, Officer.SYSTEM).stream(),
                        entrants.communes(province, year, Officer.SYSTEM).stream())
                .forEach(entrant -> known.put(entrant.area(), entrant));
        recipes.recognition().forEach(recipe -> play(recipe, standing, year, known));
    }

    private void play(RecognitionRecipe recipe, StandingUnits standing, int year, Map<AreaId, Entrant> known) {
        var chosen = new HashSet<>(recipe.chosen(year, standing.candidates()));
        var enrolling =
                recipe.of(standing.candidates()).stream().map(known::get).toList();
        var days = new PaperDossiers.Days(LocalDate.of(year, Month.MARCH, 20), LocalDate.of(year, Month.NOVEMBER, 8));
        var sent = dossiers.send(
                enrolling,
                year,
                days,
                (entrant, criterion) ->
                        chosen.contains(entrant.area()) || !criterion.code().equals(recipe.shortOf())
                                ? Answer.meeting(criterion, year)
                                : Answer.yes(false),
                Officer.SYSTEM);
        var byAuthority = sent.stream()
                .collect(Collectors.groupingBy(PaperDossiers.Sent::authority, LinkedHashMap::new, Collectors.toList()));
        for (var planned : recipe.decisions(year, areas(byAuthority), standing::name)) {
            decide(planned, byAuthority.getOrDefault(planned.area(), List.of()), chosen, recipe.shortOf());
        }
    }

    private void decide(
            RecognitionRecipe.Planned planned, List<PaperDossiers.Sent> sent, Set<AreaId> chosen, String shortOf) {
        var officer = authority(planned.area());
        var meeting = ids(sent.stream()
                .filter(one -> chosen.contains(one.entrant().area()))
                .toList());
        var failing = ids(sent.stream()
                .filter(one -> !chosen.contains(one.entrant().area()))
                .toList());
        if (!meeting.isEmpty()) {
            reviews.approve(meeting, officer);
        }
        if (!failing.isEmpty()) {
            reviews.fail(failing, REASON + shortOf, officer);
        }
        reviews.propose(ids(sent), officer);
        if (!meeting.isEmpty()) {
            var decision = proposals.draft(ExampleLoader.content(planned), meeting, officer);
            decisions.sign(decision, officer);
            certificates.issue(decision, officer);
        }
        if (!failing.isEmpty()) {
            reviews.refuse(failing, planned.date(), officer);
        }
    }

    private static Map<AreaId, List<AreaId>> areas(Map<AreaId, List<PaperDossiers.Sent>> byAuthority) {
        var areas = new LinkedHashMap<AreaId, List<AreaId>>();
        byAuthority.forEach((authority, sent) -> areas.put(
                authority, sent.stream().map(one -> one.entrant().area()).toList()));
        return areas;
    }

    private static List<UUID> ids(Collection<PaperDossiers.Sent> sent) {
        return sent.stream().map(PaperDossiers.Sent::id).toList();
    }

    /** Who works for the committee of a commune, a district of then, or the province. */
    private static Officer authority(AreaId area) {
        var system = Officer.SYSTEM;
        var role = area.level() == Level.COMMUNE ? Role.COMMUNE_OFFICER : Role.PROVINCE_OFFICE;
        return new Officer(system.id(), system.username(), system.name(), system.title(), role, area);
    }
}
