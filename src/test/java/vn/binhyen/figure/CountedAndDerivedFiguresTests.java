package vn.binhyen.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.Persons.person;
import static vn.binhyen.Persons.signedIn;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.json.AbstractJsonContentAssert;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.BinhYenTest;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.ledger.Contribution;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.ledger.MeasureCode;
import vn.binhyen.ledger.Share;
import vn.binhyen.ledger.Slice;
import vn.binhyen.ledger.Source;
import vn.binhyen.ledger.Succession;
import vn.binhyen.place.AreaKind;
import vn.binhyen.place.NewArea;
import vn.binhyen.place.Places;
import vn.binhyen.platform.Actor;
import vn.binhyen.platform.AreaId;

/**
 * Units that are counted once, classes with all better ones, and figures out of figures, asked as programs ask. Before the merger
 * two residential areas of the old commune, today one of Xã Đông, were recognised in 2024; that one again in 2025; a third
 * went over to Xã Tây.
 */
@BinhYenTest
class CountedAndDerivedFiguresTests {

    private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);
    private static final AreaId OLD = AreaId.province(1, 73).district(731).commune(73101);
    private static final AreaId PROVINCE = AreaId.province(2, 73);
    private static final AreaId EAST = PROVINCE.commune(73001);
    private static final AreaId WEST = PROVINCE.commune(73002);
    private static final Officer OFFICE = person("counting-office", Role.PROVINCE_OFFICE, PROVINCE);

    @Autowired
    MockMvcTester http;

    @Autowired
    Places places;

    @Autowired
    Ledger ledger;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void aProvinceOfTwoCommunes() {
        var list = List.of(
                new NewArea("73", "Tỉnh Hai Xã", AreaKind.PROVINCE, "", "73", MERGER),
                new NewArea("73001", "Xã Đông", AreaKind.COMMUNE, "73", "73", MERGER),
                new NewArea("73002", "Xã Tây", AreaKind.COMMUNE, "73", "73", MERGER));
        Actor.SYSTEM.run(() -> transaction.executeWithoutResult(status -> {
            places.register(list, Officer.SYSTEM);
            ledger.succeed(List.of(
                    new Succession(OLD, EAST, MERGER, Share.WHOLE),
                    new Succession(OLD.unit(1), EAST.unit(1), MERGER, Share.WHOLE),
                    new Succession(OLD.unit(2), EAST.unit(1), MERGER, Share.WHOLE),
                    new Succession(OLD.unit(3), WEST.unit(1), MERGER, Share.WHOLE)));
            recognised(1, OLD.unit(1), LocalDate.of(2024, 11, 1));
            recognised(2, OLD.unit(2), LocalDate.of(2024, 11, 1));
            recognised(3, OLD.unit(3), LocalDate.of(2024, 11, 1));
            recognised(4, EAST.unit(1), LocalDate.of(2025, 11, 1));
            graded(5, "EXCELLENT", 3);
            graded(6, "GOOD", 5);
            graded(7, "AVERAGE", 1);
            graded(8, "WEAK", 1);
            sessions(9, EAST, 3, 200);
            sessions(10, WEST, 1, 50);
        }));
    }

    @ParameterizedTest(name = "{0} has {3} in {1} on the map of {2}")
    @CsvSource({
        "73,    2024..2025, NOW,  2",
        "73001, 2024..2025, NOW,  1",
        "73002, 2024..2025, NOW,  1",
        "73002, 2025,       NOW,  0",
        "73001, 2024,       NOW,  1",
        "73,    2024..2025, THEN, 1",
        "73001, 2024,       THEN, 0"
    })
    void aUnitThatWasMergedOrMovedCountsOnce(String area, String period, String map, int units) {
        figures("recognition-units", area, period, map)
                .extractingPath("$.rows[0].cells[0].value")
                .isEqualTo(units);
    }

    @Test
    void theUnitsThatAreCountedOpenOneByOne() {
        var explained = explains("recognition.units-ever", "73001", 0);
        explained.extractingPath("$.parts[0].counts").isEqualTo("UNITS");
        explained.extractingPath("$.parts[0].amount").isEqualTo(1);
        explained.extractingPath("$.origins[*].amount").asArray().containsExactly(1);
        explained.extractingPath("$.adds").isEqualTo(true);
        explained.extractingPath("$.records.total").isEqualTo(3);
        var province = explains("recognition.units-ever", "73", 0);
        province.extractingPath("$.origins[*].amount").asArray().containsExactly(1, 1);
        province.extractingPath("$.adds").isEqualTo(true);
    }

    @ParameterizedTest(name = "{0} is {1} of 10, {2} per cent")
    @CsvSource({
        "returns.graded-excellent,  3, 30.0",
        "returns.graded-good,       5, 50.0",
        "returns.graded-good-up,    8, 80.0",
        "returns.graded-average,    1, 10.0",
        "returns.graded-average-up, 9, 90.0",
        "returns.graded-weak,       1, 10.0"
    })
    void classesAreSharesOfAllAndCumulateFromTheBest(String figure, int value, double percent) {
        var answer = figures("returns-registration", "73", "2025", "NOW");
        var cell = "$.rows[0].cells[?(@.figure == '" + figure + "')]";
        answer.extractingPath(cell + ".value").asArray().containsExactly(value);
        answer.extractingPath(cell + ".of").asArray().containsExactly(10);
        answer.extractingPath(cell + ".percent").asArray().containsExactly(percent);
        explains(figure, "73", 0).extractingPath("$.adds").isEqualTo(true);
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "73,    2025, '62,5'", // not the mean of 66,7 and 50
        "73001, 2025, '66,7'",
        "73002, 2025, '50,0'",
        "73,    2023, –"
    })
    void aFigureOutOfOthersIsDividedOnceAtTheEnd(String area, String period, String text) {
        var cell = "$.rows[0].cells[?(@.figure == 'outreach.participants-per-session')]";
        figures("outreach-coverage", area, period, "NOW")
                .extractingPath(cell + ".text")
                .asArray()
                .containsExactly(text);
    }

    @Test
    void aFigureOutOfOthersOpensToEachOfThem() {
        var explained = explains("outreach.participants-per-session", "73", 1);
        explained.extractingPath("$.text").isEqualTo("62,5");
        explained.extractingPath("$.parts[*].amount").asArray().containsExactly(250, 4);
        explained.extractingPath("$.chosen").isEqualTo(1);
        explained.extractingPath("$.origins[*].amount").asArray().containsExactlyInAnyOrder(3, 1);
        explained.extractingPath("$.adds").isEqualTo(true);
        assertThat(http.get()
                        .uri(
                                "/figures/explain?calendar=CIVIL&figure=outreach.participants-per-session&area=73&period=2025")
                        .with(signedIn(OFFICE)))
                .hasStatusOk()
                .bodyText()
                .contains("([Lượt người dự]) ÷ ([Buổi tuyên truyền])");
    }

    @Test
    void whoIsCountedStandsThereByName() {
        var cell = "$.rows[0].cells[?(@.figure == 'outreach.commune-names')]";
        var answer = figures("outreach-coverage", "73", "2025", "NOW");
        answer.extractingPath(cell + ".text").asArray().containsExactly("2: Xã Đông; Xã Tây");
        answer.extractingPath(cell + ".names[*]").asArray().containsExactly("Xã Đông", "Xã Tây");
        var units = figures("recognition-units", "73002", "2024", "NOW");
        units.extractingPath("$.rows[0].cells[1].value").isEqualTo(1);
        units.extractingPath("$.rows[0].cells[1].names.length()").isEqualTo(1);
        assertThat(http.get()
                        .uri("/figures.csv?calendar=CIVIL&set=outreach-coverage&area=73&period=2025")
                        .with(signedIn(OFFICE)))
                .hasStatusOk()
                .bodyText()
                .contains("Xã Đông; Xã Tây");
        assertThat(http.get()
                        .uri("/figures?calendar=CIVIL&set=outreach-coverage&area=73&period=2025")
                        .with(signedIn(OFFICE)))
                .hasStatusOk()
                .bodyText()
                .containsPattern("<td class=\"title\"><a [^>]*>2: Xã Đông; Xã Tây</a>");
    }

    private AbstractJsonContentAssert<?> figures(String set, String area, String period, String map) {
        return asks("/api/v1/figures?calendar=CIVIL&set=" + set + "&area=" + area + "&period=" + period + "&boundaries="
                + map);
    }

    private AbstractJsonContentAssert<?> explains(String figure, String area, int part) {
        return asks("/api/v1/explain?calendar=CIVIL&period=2024..2025&figure=" + figure + "&area=" + area + "&part="
                + part);
    }

    private AbstractJsonContentAssert<?> asks(String url) {
        return assertThat(http.get().uri(url).with(signedIn(OFFICE)).exchange())
                .hasStatusOk()
                .bodyJson();
    }

    private void recognised(int number, AreaId unit, LocalDate day) {
        post(
                number,
                new Contribution(code("recognition.recognised"), Slice.of("kind", "RESIDENTIAL_AREA"), unit, day, 1));
    }

    private void graded(int number, String grade, long amount) {
        var slice = Slice.of("kind", "SCHOOL", "grade", grade);
        post(number, new Contribution(code("returns.graded"), slice, EAST, LocalDate.of(2025, 8, 1), amount));
    }

    private void sessions(int number, AreaId area, long sessions, long participants) {
        var slice = Slice.of("form", "MEETING", "audience", "RESIDENTS");
        var day = LocalDate.of(2025, 8, 1);
        post(
                number,
                new Contribution(code("outreach.sessions"), slice, area, day, sessions),
                new Contribution(code("outreach.participants"), slice, area, day, participants));
    }

    private static MeasureCode code(String code) {
        return new MeasureCode(code);
    }

    private void post(int number, Contribution... contributions) {
        ledger.restate(new Source("counting", new UUID(73, number)), List.of(contributions));
    }
}
