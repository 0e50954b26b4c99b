package vn.binhyen.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.criteria.Answer;
import vn.binhyen.criteria.Criterion;
import vn.binhyen.criteria.Subject;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Ids;
import vn.binhyen.recognition.RecognisedKind;
import vn.binhyen.register.NewUnit;
import vn.binhyen.register.UnitDetails;
import vn.binhyen.register.Units;

/** Many dossiers of residential areas, complete and sent, made at once; for tests of what comes after. */
public record SentDossiers(ApplicationContext context, EnrolmentDoor door) {

    private static final int BATCH = 1_000;

    /** The year for which they are sent. */
    public static int year() {
        return EnrolmentDoor.YEAR;
    }

    /** In this province of a test's own, with its criteria published. */
    public static SentDossiers in(
            ApplicationContext context, MockMvcTester http, int province, Officer office, int communes) {
        return new SentDossiers(context, EnrolmentDoor.of(context, http, province, office, communes));
    }

    /** Registers so many residential areas in the commune and sends the dossier of each. */
    public void ofFreshUnits(AreaId commune, int count) {
        var wanted = new ArrayList<NewUnit>();
        for (var number = 1; number <= count; number++) {
            var details = UnitDetails.residentialArea("Bản Nghìn " + number, "Bản", EnrolmentDoor.OPENED);
            wanted.add(new NewUnit(commune, "", details));
        }
        var units = context.getBean(Units.class);
        var registered = Officer.SYSTEM.actor().get(() -> units.registerAll(wanted, Officer.SYSTEM));
        send(commune, registered.stream().map(Entrant::of).toList());
    }

    /** Dossiers whose units are in no register: rows that only stand there. */
    public void ofNobody(AreaId commune, int count) {
        var areas = new ArrayList<Entrant>();
        for (var number = 1; number <= count; number++) {
            var area = commune.unit(number);
            areas.add(new Entrant(area, "K" + area, "Bản " + area, RecognisedKind.RESIDENTIAL_AREA, "COMMUNE"));
        }
        send(commune, areas);
    }

    private void send(AreaId commune, List<Entrant> entrants) {
        var round = context.getBean(Rounds.class).of(RecognisedKind.RESIDENTIAL_AREA, year());
        var day = LocalDate.of(year(), 3, 1);
        var answers = door.criteria(Subject.RESIDENTIAL_AREA);
        var sent = entrants.stream()
                .map(unit -> Enrolment.of(Ids.next(), unit, round, commune, ReceiptCode.next(year()), day))
                .map(fresh -> answered(fresh, answers).submit(day, round).stamped(Instant.EPOCH, "mẫu"))
                .toList();
        var transaction = context.getBean(TransactionTemplate.class);
        var store = context.getBean(EnrolmentStore.class);
        Officer.SYSTEM
                .actor()
                .run(() -> transaction.executeWithoutResult(status -> {
                    for (var from = 0; from < sent.size(); from += BATCH) {
                        store.insert(sent.subList(from, Math.min(sent.size(), from + BATCH)));
                    }
                }));
    }

    private static Enrolment answered(Enrolment fresh, List<Criterion> criteria) {
        var enrolment = fresh;
        for (var criterion : criteria) {
            enrolment =
                    enrolment.answer(criterion.code(), Given.own(Answer.meeting(criterion, year()), "Văn bản số 05"));
        }
        return enrolment;
    }
}
