package vn.binhyen.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.Persons.person;
import static vn.binhyen.enrolment.EnrolmentDoor.YEAR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.BinhYenTest;
import vn.binhyen.criteria.Evaluation;
import vn.binhyen.criteria.PackInForce;
import vn.binhyen.criteria.Purpose;
import vn.binhyen.criteria.RulePacks;
import vn.binhyen.criteria.Status;
import vn.binhyen.criteria.Subject;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.platform.AreaId;
import vn.binhyen.register.UnitKind;

/** A commune is recognised from 70 % of its registered units on, compared exactly, and never before all are decided. */
@BinhYenTest
class CommuneShareTests {

    private static final Officer BA = person("ba", Role.PROVINCE_OFFICE, AreaId.province(2, 72));

    @Autowired
    MockMvcTester http;

    @Autowired
    ApplicationContext context;

    private RulePacks packs;
    private PackInForce pack;

    @BeforeEach
    void open() {
        EnrolmentDoor.of(context, http, 72, BA, 1);
        packs = context.getBean(RulePacks.class);
        pack = BA.actor()
                .get(() -> packs.inForce(Purpose.STANDARD, Subject.COMMUNE, BA.area(), LocalDate.of(YEAR, 11, 14), BA)
                        .orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"20,14,MET", "25,18,MET", "25,17,NOT_MET", "10,7,MET", "10,6,NOT_MET", "3,2,NOT_MET", "1,1,MET"})
    void theShareIsComparedByCrossMultiplication(long registered, long recognised, Status status) {
        assertThat(share(List.of(count(UnitKind.RESIDENTIAL_AREA, registered, registered, recognised, 0))))
                .isEqualTo(status);
    }

    @Test
    void whileOneUnitIsUndecidedNothingIsConcluded() {
        assertThat(share(List.of(count(UnitKind.RESIDENTIAL_AREA, 41, 41, 38, 3))))
                .isEqualTo(Status.MISSING);
    }

    @Test
    void noRandomCommunePassesBelowTheShareOrWithUnregisteredUnits() {
        var random = new Random(70);
        for (var index = 0; index < 1_000; index++) {
            var counts = List.of(UnitKind.values()).stream()
                    .map(kind -> count(kind, random))
                    .toList();
            var registered =
                    counts.stream().mapToLong(CommuneFacts.Count::registered).sum();
            var recognised =
                    counts.stream().mapToLong(CommuneFacts.Count::recognised).sum();
            var eligible =
                    counts.stream().mapToLong(CommuneFacts.Count::eligible).sum();
            var undecided =
                    counts.stream().mapToLong(CommuneFacts.Count::undecided).sum();

            var evaluation = evaluate(counts);

            assertThat(status(evaluation, "XA-4a") == Status.MET).isEqualTo(registered == eligible);
            assertThat(status(evaluation, "XA-4b") == Status.MET)
                    .as(counts.toString())
                    .isEqualTo(undecided == 0 && registered > 0 && recognised * 10 >= registered * 7);
        }
    }

    private static CommuneFacts.Count count(UnitKind kind, Random random) {
        var eligible = random.nextLong(30);
        var registered = eligible - (random.nextInt(4) == 0 ? random.nextLong(eligible + 1) : 0);
        var undecided = random.nextInt(4) == 0 ? random.nextLong(registered + 1) : 0;
        var decided = registered - undecided;
        return count(kind, eligible, registered, decided - random.nextLong(decided / 2 + 1), undecided);
    }

    private static CommuneFacts.Count count(
            UnitKind kind, long eligible, long registered, long recognised, long undecided) {
        return new CommuneFacts.Count(kind, eligible, registered, recognised, undecided);
    }

    private Status share(List<CommuneFacts.Count> counts) {
        var others = List.of(UnitKind.AGENCY, UnitKind.ENTERPRISE, UnitKind.SCHOOL).stream()
                .map(kind -> count(kind, 0, 0, 0, 0));
        return status(evaluate(Stream.concat(counts.stream(), others).toList()), "XA-4b");
    }

    private Evaluation evaluate(List<CommuneFacts.Count> counts) {
        return BA.actor().get(() -> packs.evaluate(pack.pack(), YEAR, Map.of(), CommuneFacts.facts(counts)));
    }

    private static Status status(Evaluation evaluation, String criterion) {
        return evaluation.of(criterion).orElseThrow().status();
    }
}
