package vn.binhyen.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.binhyen.Persons.COMMUNE;
import static vn.binhyen.Persons.HOA;
import static vn.binhyen.Persons.LAN;
import static vn.binhyen.Persons.OTHER_COMMUNE;
import static vn.binhyen.Persons.signedIn;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.binhyen.BinhYenTest;
import vn.binhyen.identity.Officer;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.ledger.MeasureCode;
import vn.binhyen.ledger.Period;
import vn.binhyen.ledger.Question;
import vn.binhyen.ledger.Term;
import vn.binhyen.outreach.Audience;
import vn.binhyen.outreach.NewSession;
import vn.binhyen.outreach.OutreachForm;
import vn.binhyen.outreach.OutreachSessions;
import vn.binhyen.place.InventedPlaces;
import vn.binhyen.place.Places;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Ids;

/** Units go on: renamed, moved, merged, reopened; their page tells it, and the figures follow. */
@BinhYenTest
class LivesOfUnitsTests {

    private static final LocalDate OPENED = LocalDate.of(2025, 8, 1);
    private static final String BASIS = "Nghị quyết 12/NQ-HĐND";

    @Autowired
    MockMvcTester http;

    @Autowired
    Units units;

    @Autowired
    OutreachSessions sessions;

    @Autowired
    Places places;

    @Autowired
    Ledger ledger;

    @BeforeEach
    void invented() {
        InventedPlaces.register(places);
    }

    @Test
    void anOldNameStaysInTheHistoryAndStillFindsTheUnit() {
        var unit = registered(COMMUNE, "Bản Khe Chim Én");
        assertThat(changed(unit, Map.of("verb", "RENAME", "name", "Bản Hoa Gạo", "day", "1/9/2025"), LAN))
                .hasRedirectedUrl(unit.url());

        assertThat(page(unit, LAN))
                .contains("Bản Hoa Gạo", "Đổi tên, trước là", "Bản Khe Chim Én", BASIS, "01/09/2025");
        for (var typed : List.of("hoa gao", "khe chim en")) {
            assertThat(http.get().uri("/api/v1/search?q={q}", typed).with(signedIn(LAN)))
                    .bodyText()
                    .contains("Bản Hoa Gạo");
        }
    }

    @Test
    void aMovedUnitGoesOnInAnotherCommuneWithItsCodeAndItsSeries() {
        var unit = registered(COMMUNE, "Trạm Chuyển Đi");
        var session = new NewSession(
                unit.id(),
                LocalDate.of(2025, 9, 29),
                "Họp trước khi chuyển",
                OutreachForm.MEETING,
                Audience.RESIDENTS,
                10,
                0,
                "",
                "");
        HOA.actor().run(() -> sessions.log(session, HOA));
        var dayBefore = standing(COMMUNE, LocalDate.of(2025, 9, 30));
        var before = standing(COMMUNE, LocalDate.of(2025, 10, 1));
        var url = Objects.requireNonNull(
                changed(unit, Map.of("verb", "MOVE", "commune_code", "90002", "day", "1/10/2025"), HOA)
                        .getResponse()
                        .getRedirectedUrl());

        var moved = HOA.actor().get(() -> units.inScope(unit.code(), HOA)).orElseThrow();
        assertThat(moved.url()).isEqualTo(url);
        assertThat(moved.commune()).isEqualTo(OTHER_COMMUNE);
        assertThat(page(moved, HOA)).contains("Chuyển từ", "Xã Suối Hòa", "Họp trước khi chuyển");
        assertThat(page(unit, LAN)).contains("Đã kết thúc", "Chuyển đến").doesNotContain("href=\"" + url);
        assertThat(standing(COMMUNE, LocalDate.of(2025, 10, 1))).isEqualTo(before - 1);
        assertThat(standing(COMMUNE, LocalDate.of(2025, 9, 30))).isEqualTo(dayBefore);
        assertThat(http.get().uri("/units/{id}/life", unit.id()).with(signedIn(HOA)))
                .hasStatusOk();
    }

    @Test
    void aMergedUnitIsContinuedByTheOtherAndCannotBeReopened() {
        var unit = registered(COMMUNE, "Tổ Sáp Nhập Một");
        var other = registered(COMMUNE, "Tổ Sáp Nhập Hai");
        assertThat(changed(unit, Map.of("verb", "MERGE", "into", other.code(), "day", "1/10/2025"), LAN))
                .hasRedirectedUrl(other.url());

        assertThat(page(other, LAN)).contains("Nhận", "Tổ Sáp Nhập Một");
        var closed = HOA.actor().get(() -> units.get(unit.id(), HOA));
        assertThat(closed.details().closedOn()).isEqualTo(LocalDate.of(2025, 10, 1));
        assertThat(changed(closed, Map.of("verb", "REOPEN"), LAN))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("không mở lại được");
    }

    @Test
    void whatWasClosedByMistakeCountsAgain() {
        var unit = registered(COMMUNE, "Tổ Đóng Nhầm");
        var day = LocalDate.of(2025, 11, 1);
        var open = standing(COMMUNE, day);
        var closed = HOA.actor().get(() -> units.close(unit.id(), 0, LocalDate.of(2025, 9, 1), HOA));
        assertThat(standing(COMMUNE, day)).isEqualTo(open - 1);

        assertThat(changed(closed, Map.of("verb", "REOPEN"), LAN)).hasRedirectedUrl(unit.url());
        assertThat(standing(COMMUNE, day)).isEqualTo(open);
        assertThat(page(unit, LAN)).contains("Mở lại");
    }

    @Test
    void duplicatesAreShownForReviewAndMergedSoThatOneNeverCounts() {
        var first = registered(OTHER_COMMUNE, "Tổ dân phố Hai Lần 3");
        var open = standing(OTHER_COMMUNE, LocalDate.of(2025, 9, 1));
        var second = registered(OTHER_COMMUNE, "TDP hai lần 3");
        assertThat(http.get().uri("/units/duplicates").with(signedIn(HOA)))
                .hasStatusOk()
                .bodyText()
                .contains("Hai Lần 3", "hai lần 3", "verb=DUPLICATE&amp;into=");

        assertThat(changed(second, Map.of("verb", "DUPLICATE", "into", first.code()), HOA))
                .hasRedirectedUrl(first.url());
        assertThat(standing(OTHER_COMMUNE, LocalDate.of(2025, 9, 1))).isEqualTo(open);
        assertThat(http.get().uri("/units/duplicates").with(signedIn(HOA)))
                .bodyText()
                .doesNotContain("hai lần 3");
    }

    @Test
    void whoSaysThatTwoAreNotTheSameIsAskedAgainOnlyWhenOneIsCalledOtherwise() {
        var first = registered(OTHER_COMMUNE, "Tổ dân phố Cùng Tên 5");
        var second = registered(OTHER_COMMUNE, "TDP cùng tên 5");
        var reason = Map.of("verb", "DISTINCT", "into", first.code(), "basis", "Hai tổ ở hai phường cũ");
        assertThat(duplicates()).contains("cùng tên 5", "verb=DISTINCT&amp;into=");

        assertThat(changed(second, reason, HOA)).hasRedirectedUrl(second.url());

        assertThat(duplicates()).doesNotContain("cùng tên 5");
        assertThat(page(second, HOA)).contains("Xác nhận không trùng", "Hai tổ ở hai phường cũ", first.code());
        assertThat(changed(second, Map.of("verb", "RENAME", "name", "TDP CÙNG TÊN 5", "day", "1/9/2025"), HOA))
                .hasRedirectedUrl(second.url());
        assertThat(duplicates()).contains("CÙNG TÊN 5");
    }

    @Test
    void onlyUnitsOfOneCommuneAndKindAreSaidNotToBeTheSame() {
        var here = registered(COMMUNE, "Tổ Đây");
        var there = registered(OTHER_COMMUNE, "Tổ Đây");

        assertThat(changed(here, Map.of("verb", "DISTINCT", "into", there.code()), HOA))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("cùng loại, trong cùng một xã");
    }

    @Test
    void aRefusedChangeKeepsWhatWasTyped() {
        var unit = registered(COMMUNE, "Tổ Bị Từ Chối");
        var form = Map.of("verb", "MOVE", "commune_code", "90001", "day", "31/02/2025", "basis", "Giấy số 5");
        assertThat(changed(unit, form, HOA))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("«31/02/2025» không phải là ngày", "Giấy số 5");
        assertThat(changed(unit, Map.of("verb", "MOVE", "commune_code", "90002", "day", "1/10/2025"), LAN))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(changed(unit, Map.of("verb", "RENAME", "name", "X", "day", "1/7/2025"), LAN))
                .bodyText()
                .contains("trước ngày thành lập");
    }

    private long standing(AreaId commune, LocalDate day) {
        var term = Term.of(new MeasureCode("register.units"));
        var period = new Period(day, day);
        var question = new Question(List.of(commune), List.of(term), List.of(period), null);
        return HOA.actor().get(() -> ledger.amounts(question)).of(commune, term, period);
    }

    private String duplicates() {
        var result = http.get().uri("/units/duplicates").with(signedIn(HOA)).exchange();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private String page(Unit unit, Officer officer) {
        var result = http.get().uri(unit.url()).with(signedIn(officer)).exchange();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private Unit registered(AreaId commune, String name) {
        var wanted = new NewUnit(commune, "", UnitDetails.residentialArea(name, "", OPENED));
        return HOA.actor().get(() -> units.register(wanted, HOA));
    }

    private MvcTestResult changed(Unit unit, Map<String, String> typed, Officer officer) {
        var form = new HashMap<>(Map.of("basis", BASIS, "version", Integer.toString(unit.version())));
        form.putAll(typed);
        var request =
                http.post().uri(unit.url() + "/life").param("_key", Ids.next().toString());
        form.forEach(request::param);
        return request.with(signedIn(officer)).with(csrf()).exchange();
    }
}
