package vn.binhyen.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.Persons.person;
import static vn.binhyen.Persons.signedIn;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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

/** Series go on after a merger: a table of a past year shows today's places with what their predecessors did. */
@BinhYenTest
class FiguresThroughMergersTests {

    private static final AreaId OLD = AreaId.province(1, 87).district(871).commune(87101);
    private static final AreaId DIVIDED = AreaId.province(1, 87).district(871).commune(87102);
    private static final AreaId PROVINCE = AreaId.province(2, 87);
    private static final AreaId NEW = PROVINCE.commune(87001);
    private static final AreaId OTHER = PROVINCE.commune(87002);
    private static final LocalDate CHANGE = LocalDate.of(2025, 7, 1);
    private static final Officer QUY = person("quy", Role.PROVINCE_OFFICE, PROVINCE);

    @Autowired
    MockMvcTester http;

    @Autowired
    Places places;

    @Autowired
    Ledger ledger;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void aProvinceAfterTheMerger() {
        var list = List.of(
                new NewArea("87", "Tỉnh Sông Mới", AreaKind.PROVINCE, "", "87", CHANGE),
                new NewArea("87001", "Xã Sông Thượng", AreaKind.COMMUNE, "87", "87", CHANGE),
                new NewArea("87002", "Xã Sông Hạ", AreaKind.COMMUNE, "87", "87", CHANGE));
        asSystem(() -> {
            places.register(list, Officer.SYSTEM);
            post(1, OLD, 4_321);
            post(2, DIVIDED.unit(1), 111);
            post(3, DIVIDED, 77);
            ledger.succeed(List.of(
                    new Succession(OLD, NEW, CHANGE, Share.WHOLE),
                    new Succession(DIVIDED, NEW, CHANGE, null),
                    new Succession(DIVIDED, OTHER, CHANGE, null),
                    new Succession(DIVIDED.unit(1), OTHER.unit(1), CHANGE, Share.WHOLE)));
        });
    }

    @Test
    void todaysPlacesShowWhatTheyContinueAndTheRestHasALineOfItsOwn() {
        assertThat(http.get()
                        .uri("/figures.csv?set=outreach&area=87&period=2024")
                        .with(signedIn(QUY)))
                .hasStatusOk()
                .bodyText()
                .containsPattern("Tỉnh Sông Mới[,;][^\\n]*4\\.?509")
                .containsPattern("Xã Sông Thượng[,;][^\\n]*4\\.?321")
                .containsPattern("Xã Sông Hạ[,;][^\\n]*111")
                .containsPattern("(?m)^\"?\"?[,;]\"?Chưa phân bổ\"?[,;][^\\n]*77");
    }

    @Test
    void forProgramsWhatBelongsToNoPlaceHasNoCode() {
        assertThat(http.get()
                        .uri("/api/v1/figures?set=outreach&area=87&period=2024&children=true")
                        .with(signedIn(QUY)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.rows[?(@.area == '')].name")
                .asArray()
                .containsExactly("Chưa phân bổ");
    }

    @Test
    void onTheMapOfTheirTimeThePlacesOfTodayHaveNothing() {
        assertThat(http.get()
                        .uri("/figures.csv?set=outreach&area=87&period=2024&boundaries=THEN")
                        .with(signedIn(QUY)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("321", "Chưa phân bổ");
    }

    @Test
    void theNumberOpensDownToThePlaceBeforeTheMerger() {
        assertThat(http.get()
                        .uri("/figures/explain?figure=outreach.sessions&area=87&period=2024")
                        .with(signedIn(QUY)))
                .hasStatusOk()
                .bodyText()
                .contains("Chưa phân bổ", "4.509", "4.321");
        assertThat(http.get()
                        .uri("/figures/explain?figure=outreach.sessions&area=87001&period=2024")
                        .with(signedIn(QUY)))
                .hasStatusOk()
                .bodyText()
                .contains("Địa bàn trước sáp nhập, mã 87101@1", "4.321");
    }

    private void post(int number, AreaId area, long amount) {
        var slice = Slice.of("form", "MEETING", "audience", "RESIDENTS");
        var source = new Source("merger", new UUID(87, number));
        var day = LocalDate.of(2024, 8, 28);
        ledger.restate(
                source, List.of(new Contribution(new MeasureCode("outreach.sessions"), slice, area, day, amount)));
    }

    private void asSystem(Runnable work) {
        Actor.SYSTEM.run(() -> transaction.executeWithoutResult(status -> work.run()));
    }
}
