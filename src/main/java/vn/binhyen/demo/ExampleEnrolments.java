package vn.binhyen.demo;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.binhyen.criteria.Answer;
import vn.binhyen.criteria.Criterion;
import vn.binhyen.enrolment.Enrolments;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.platform.AreaId;

/**
 * Puts the units of some communes that nobody has recognised yet on their way: some have sent their dossier, some are at it, some
 * have only enrolled. The communes themselves are at it too, so that one sees what they wait for.
 */
@Component
class ExampleEnrolments {

    private static final int COMMUNES = 4;
    private static final int ANSWERED = 12;
    private static final int STAGES = 3;

    private final Enrolments enrolments;

    ExampleEnrolments(Enrolments enrolments) {
        this.enrolments = enrolments;
    }

    void load(PlaceRecipe places, int year) {
        places.communes().stream().limit(COMMUNES).forEach(commune -> {
            var officer = officer(commune.id());
            var enrolled = enrolments.enrolAll(commune.id(), year, officer);
            for (var index = 0; index < Math.min(ANSWERED, enrolled.size()); index++) {
                fill(enrolled.get(index), year, index % STAGES, officer);
            }
        });
    }

    /** 0 sends the dossier, 1 stops half way, 2 has not begun. */
    private void fill(UUID id, int year, int how, Officer officer) {
        var version = 0;
        var criteria = enrolments.criteria(id, officer);
        var asked = how == 0 ? criteria : how == 1 ? criteria.subList(0, criteria.size() / 2) : List.<Criterion>of();
        for (var criterion : asked) {
            enrolments.answer(
                    id,
                    criterion.code(),
                    Answer.meeting(criterion, year),
                    "Văn bản số 05 (minh họa)",
                    version++,
                    officer);
        }
        if (how == 0) {
            enrolments.submit(id, version, officer);
        }
    }

    private static Officer officer(AreaId commune) {
        var system = Officer.SYSTEM;
        return new Officer(
                system.id(), system.username(), system.name(), system.title(), Role.COMMUNE_OFFICER, commune);
    }
}
