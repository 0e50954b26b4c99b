package vn.binhyen.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.Persons.HOA;
import static vn.binhyen.Persons.MINH;
import static vn.binhyen.returns.ReturnDoor.BACH;
import static vn.binhyen.returns.ReturnDoor.COMMUNE;
import static vn.binhyen.returns.ReturnDoor.MO;
import static vn.binhyen.returns.ReturnDoor.QUE;
import static vn.binhyen.returns.ReturnDoor.THAO;
import static vn.binhyen.returns.ReturnDoor.body;
import static vn.binhyen.returns.ReturnDoor.fields;
import static vn.binhyen.returns.ReturnDoor.quarter;
import static vn.binhyen.returns.ReturnDoor.with;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.BinhYenTest;
import vn.binhyen.place.InventedPlaces;
import vn.binhyen.place.Places;

/** Mơ reports a quarter of her commune; Thảo decides; only then do the figures know of it. */
@BinhYenTest
class ReportingAQuarterTests {

    private static final String FORM = "movement-quarter";
    private static final String ENTRY = "/returns/entry?form=movement-quarter&period=";

    @Autowired
    MockMvcTester http;

    @Autowired
    Places places;

    ReturnDoor door;

    @BeforeEach
    void inAProvinceOfItsOwn() {
        ReturnDoor.register(places);
        InventedPlaces.register(places);
        door = new ReturnDoor(http);
    }

    @Test
    void whatIsSentCountsOnceItIsApprovedAndOpensToTheReturn() {
        var url = door.sent(
                "2024-Q1",
                quarter(
                        "sessions-community", "12",
                        "sessions-organisations", "3",
                        "participants-community", "1.046",
                        "participants-organisations", "90",
                        "tips-residents", "20",
                        "tips-valuable-residents", "8",
                        "recovered", "12,5"),
                MO);

        assertThat(door.figure("returns-outreach", "returns.sessions", "2024-Q1", THAO))
                .isEqualTo("0");
        assertThat(door.page(url, MO)).contains("Đã gửi, chờ duyệt", "1.046");
        assertThat(door.page(url + "/receipt", MO)).contains("Mã biên nhận", "BC-", "Xã Bản Mơ");

        door.done(url + "/approval", Map.of(), THAO);

        assertThat(door.figure("returns-outreach", "returns.sessions", "2024-Q1", THAO))
                .isEqualTo("15");
        assertThat(door.figure("returns-outreach", "returns.sessions-organisations", "2024-Q1", THAO))
                .isEqualTo("3");
        assertThat(door.figure("returns-outreach", "returns.participants", "2024", MO))
                .isEqualTo("1.136");
        assertThat(door.figure("returns-tips", "returns.tips-valuable", "2024-Q1", THAO))
                .isEqualTo("8/20");
        assertThat(door.figure("returns-tips", "returns.recovered", "2024-Q1", THAO))
                .isEqualTo("12,5");
        assertThat(door.page(
                        "/figures/explain?figure=returns.participants&area=06955&period=2024-Q1&calendar=POLICE", THAO))
                .contains("href=\"" + url + "\"", "báo cáo quý của cấp xã");
    }

    @Test
    void aDraftIsKeptAndAnEmptyCellIsNoZero() {
        var draft = fields(COMMUNE, FORM, "2024-Q2", Map.of("sessions-community", "7", "gangs", "0"));

        assertThat(door.done("/returns/entry", draft, MO)).contains("/returns/entry?form=movement-quarter");
        assertThat(door.page(ENTRY + "2024-Q2", MO))
                .contains(
                        "Đã điền 2/27 ô",
                        "name=\"v." + COMMUNE + ".gangs\" value=\"0\"",
                        "name=\"v." + COMMUNE + ".hotspots\" value=\"\"");

        assertThat(door.post("/returns/entry", with(draft, "verb", "submit"), MO))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("chưa điền. Nếu không có, hãy ghi 0.", "value=\"7\"");

        door.done("/returns/entry", with(draft, "v." + COMMUNE + ".sessions-community", ""), MO);
        assertThat(door.page(ENTRY + "2024-Q2", MO)).contains("Đã điền 1/27 ô");
    }

    @ParameterizedTest
    @CsvSource({
        "sessions-community, nhiều, không phải là số",
        "sessions-community, '1,5', Chỉ tiêu này là số nguyên.",
        "recovered, '1,25', nhiều nhất 1 chữ số thập phân",
        "guns, -1, Con số phải từ 0 đến",
        "guns, 9000000000000, Con số phải từ 0 đến"
    })
    void wrongInputIsExplainedAtItsCellAndNothingTypedIsLost(String cell, String number, String message) {
        var typed = with(fields(COMMUNE, FORM, "2024-Q3", quarter(cell, number)), "note.guns", "Ghi chú của Mơ");

        assertThat(door.post("/returns/entry", typed, MO))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        message,
                        "Ghi chú của Mơ",
                        "href=\"#v." + COMMUNE + "." + cell + "\"",
                        "value=\"" + number + "\"");
    }

    @Test
    void moreTipsOfValueThanTipsCannotBeSentButAreKeptAsADraft() {
        var typed = fields(COMMUNE, FORM, "2024-Q4", quarter("tips-workers", "2", "tips-valuable-workers", "3"));

        assertThat(door.post("/returns/entry", with(typed, "verb", "submit"), MO))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Nguồn tin cung cấp – Người lao động (2) phải không nhỏ hơn");
        assertThat(door.page(ENTRY + "2024-Q4", MO)).contains("Đã điền 27/27 ô", "phải không nhỏ hơn");
    }

    @Test
    void aLeapAgainstTheLastPeriodHasToBeExplained() {
        door.approved("2025-Q1", quarter("sessions-community", "10", "participants-community", "100"), QUE);
        var cells = quarter("sessions-community", "50", "participants-community", "120");
        var leap = with(fields(QUE.area(), FORM, "2025-Q2", cells), "verb", "submit");

        assertThat(door.post("/returns/entry", with(leap, "note.sessions", ""), QUE))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("50, kỳ trước 10, thay đổi quá 200 %", "Hãy ghi giải trình ở dòng này");

        door.done("/returns/entry", with(leap, "note.sessions", "Đợt cao điểm 19/8"), QUE);
        assertThat(door.page("/returns", THAO)).contains("Phường Quế Lâm");
    }

    @Test
    void whatIsWrongIsReturnedCellByCellWithTheReason() {
        var url = door.sent("2025-Q3", quarter("media-press", "900"), MO);

        assertThat(door.post(url + "/sending-back", Map.of("remark", " "), THAO))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Hãy nêu lý do chung");
        door.done(url + "/sending-back", Map.of("remark.media-press", "Đếm cả bài đăng lại, hãy bỏ ra"), THAO);

        assertThat(door.page(ENTRY + "2025-Q3", MO)).contains("Bị trả lại", "Trả lại: Đếm cả bài đăng lại, hãy bỏ ra");
        assertThat(door.figure("returns-outreach", "returns.media", "2025-Q3", MO))
                .isEqualTo("0");

        var mended = door.sent("2025-Q3", quarter("media-press", "300"), MO);
        door.done(mended + "/approval", Map.of(), THAO);
        assertThat(door.figure("returns-outreach", "returns.media-press", "2025-Q3", MO))
                .isEqualTo("300");
    }

    @Test
    void aCorrectionIsANewVersionAndTheOldOneCountsUntilItIsApproved() {
        var url = door.approved("2026-Q1", quarter("guns", "5"), MO);
        assertThat(door.post("/returns/entry", fields(COMMUNE, FORM, "2026-Q1", quarter("guns", "4")), MO))
                .hasStatus(HttpStatus.CONFLICT);

        door.done(url + "/correction", Map.of(), MO);
        door.sent("2026-Q1", quarter("guns", "6"), MO);
        assertThat(door.figure("returns-tips", "returns.guns", "2026-Q1", THAO)).isEqualTo("5");

        door.done(url + "/approval", Map.of(), THAO);
        assertThat(door.figure("returns-tips", "returns.guns", "2026-Q1", THAO)).isEqualTo("6");
        assertThat(door.page(url, MO)).contains("Bản 1", "Bản 2");
        assertThat(door.page(url + "?edition=1", MO))
                .contains("Đây là bản 1 đã duyệt")
                .containsPattern(">\\s*5\\s*<");
    }

    @Test
    void nobodyDecidesOnTheOwnReturnAndNobodyElseSeesIt() {
        var url = door.sent("2026-Q2", quarter("rounds", "11"), MO);

        assertThat(door.post(url + "/approval", Map.of(), MO)).hasStatus(HttpStatus.CONFLICT);
        assertThat(door.post(url + "/approval", Map.of(), BACH)).hasStatus(HttpStatus.CONFLICT);
        assertThat(door.post(url + "/approval", Map.of(), MINH)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(door.get(url, QUE)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(door.get(url, HOA)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(door.post("/returns/cells", fields(COMMUNE, FORM, "2023-Q3", quarter()), QUE))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(door.get(ENTRY + "2026-Q2&area=06955", QUE)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void manyReturnsAreApprovedAtOnce() {
        var one = door.sent("2026-Q3", quarter("explosives", "1,5"), MO);
        var other = door.sent("2026-Q3", quarter("explosives", "2"), QUE);
        var ids = (one + "," + other).replace("/returns/", "");

        assertThat(door.post("/returns/approval", Map.of(), THAO)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(door.post("/returns/approval", Map.of("id", ids), MO)).hasStatus(HttpStatus.NOT_FOUND);
        door.done("/returns/approval", Map.of("id", ids), THAO);

        assertThat(door.figure("returns-tips", "returns.explosives", "2026-Q3", THAO))
                .isEqualTo("3,5");
    }

    @Test
    void aPeriodThatHasNotBegunOrIsNoneOfTheFormIsRefused() {
        for (var period : new String[] {"2099-Q1", "2026-05", "2026"}) {
            assertThat(door.post("/returns/entry", fields(COMMUNE, FORM, period, quarter()), MO))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @Test
    void numbersStandInTheirFieldsAsTheyAreTypedInEitherLanguage() {
        var draft = fields(COMMUNE, FORM, "2023-Q2", Map.of("participants-community", "1046", "recovered", "2,5"));
        door.done("/returns/entry", draft, MO);

        for (var language : new String[] {"vi", "en"}) {
            assertThat(door.page(ENTRY + "2023-Q2&lang=" + language, MO)).contains("value=\"1.046\"", "value=\"2,5\"");
        }
    }

    @Test
    void autosaveKeepsWhatCanBeReadAndTellsTheRest() {
        var typed = fields(
                COMMUNE,
                FORM,
                "2023-Q4",
                Map.of("guns", "3", "rounds", "ba", "tips-residents", "1", "tips-valuable-residents", "2"));

        var answer = door.post("/returns/cells", typed, MO);

        assertThat(answer).hasStatusOk();
        assertThat(body(answer))
                .contains(
                        "Đã lưu lúc",
                        "v." + COMMUNE + ".rounds",
                        "không phải là số",
                        "phải không nhỏ hơn",
                        "Đã điền 3/27 ô");
        assertThat(door.page(ENTRY + "2023-Q4", MO)).contains("name=\"v." + COMMUNE + ".guns\" value=\"3\"");
    }
}
