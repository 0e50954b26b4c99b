package vn.binhyen.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.binhyen.criteria.Answer;
import vn.binhyen.criteria.Criterion;
import vn.binhyen.grading.Gradings;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.platform.AreaId;

/** Puts sheets of points of two communes on their way: some have their class, some are sent, some have only begun. */
@Component
class ExampleGradings {

    private static final int COMMUNES = 2;
    private static final int SCORED = 9;
    private static final int STAGES = 3;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** What these units give themselves of each item, in percent. */
    private static final int LAST_SHARE = 55;

    private static final List<Integer> SHARES = List.of(95, 80, LAST_SHARE);

    private final Gradings gradings;

    ExampleGradings(Gradings gradings) {
        this.gradings = gradings;
    }

    /** The last communes, whose units are recognised already: what the points of recognition come to is known there. */
    void load(PlaceRecipe places, int year) {
        var communes = places.communes();
        communes.stream().skip(communes.size() - COMMUNES).forEach(commune -> {
            var officer = officer(commune.id());
            var opened = gradings.openAll(commune.id(), year, officer);
            for (var index = 0; index < Math.min(SCORED, opened.size()); index++) {
                fill(opened.get(index), SHARES.get(index / STAGES % SHARES.size()), index % STAGES, officer);
            }
        });
    }

    /** 0 sends the sheet and mostly gets its class, 1 saves it, 2 has not begun. */
    private void fill(UUID id, int percent, int how, Officer officer) {
        if (how == 2) {
            return;
        }
        var answers = new LinkedHashMap<String, Answer>();
        gradings.items(id, officer).forEach(item -> answers.put(item.code(), answer(item, percent)));
        gradings.score(id, answers, 0, officer);
        if (how == 0) {
            gradings.submit(id, 1, officer);
            if (percent > LAST_SHARE && gradings.isReviewedBy(id, officer)) {
                gradings.grade(List.of(id), officer);
            }
        }
    }

    private static Answer answer(Criterion item, int percent) {
        if (item.kind() != Criterion.Kind.POINTS) {
            return Answer.yes(true);
        }
        var points = Objects.requireNonNull(item.points()).multiply(BigDecimal.valueOf(percent));
        return Answer.number(points.divide(HUNDRED, 0, RoundingMode.HALF_UP));
    }

    private static Officer officer(AreaId commune) {
        var system = Officer.SYSTEM;
        return new Officer(
                system.id(), system.username(), system.name(), system.title(), Role.COMMUNE_OFFICER, commune);
    }
}
