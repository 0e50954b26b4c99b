package vn.binhyen.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.returns.ReturnDoor.COMMUNE;
import static vn.binhyen.returns.ReturnDoor.DONG;
import static vn.binhyen.returns.ReturnDoor.MO;
import static vn.binhyen.returns.ReturnDoor.THAO;
import static vn.binhyen.returns.ReturnDoor.body;
import static vn.binhyen.returns.ReturnDoor.fields;
import static vn.binhyen.returns.ReturnDoor.quarter;
import static vn.binhyen.returns.ReturnDoor.with;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.BinhYenTest;
import vn.binhyen.place.Places;

/** Who filled in a return or sent it does not approve it, whatever the office; somebody beside them does. */
@BinhYenTest
class ApprovingOwnWorkTests {

    private static final String REFUSAL = "Người đã nhập hoặc gửi báo cáo này không được duyệt nó";

    @Autowired
    MockMvcTester http;

    @Autowired
    Places places;

    private ReturnDoor door;

    @BeforeEach
    void inAProvinceOfItsOwn() {
        ReturnDoor.register(places);
        door = new ReturnDoor(http);
    }

    @Test
    void whoEnteredOneNumberForACommuneLeavesTheApprovalToSomebodyElse() {
        var period = "2021-Q1";
        door.done("/returns/entry", forCommune(period, Map.of("festivals", "1")), THAO);
        var url = door.sent(period, quarter("festivals", "1", "guns", "2"), MO);

        assertThat(door.post(url + "/approval", Map.of(), THAO))
                .hasStatus(HttpStatus.CONFLICT)
                .satisfies(answer -> assertThat(body(answer)).contains(REFUSAL));
        assertThat(body(door.json("/api/v1" + url + "/approval", "", THAO))).contains("\"code\":\"return-own-work\"");
        assertThat(door.page(url, THAO))
                .contains("Báo cáo này do bạn nhập hoặc gửi")
                .doesNotContain(url + "/approval");
        assertThat(door.page("/returns", THAO)).doesNotContain(url);
        assertThat(door.page("/returns", DONG)).contains(url);
        door.done(url + "/approval", Map.of(), DONG);
        assertThat(door.page(url, THAO)).contains("Đã duyệt");
    }

    @Test
    void whoSentItDoesNotApproveItEitherAndOneOfABatchIsEnough() {
        var period = "2021-Q2";
        door.done("/returns/entry", fields(COMMUNE, "movement-quarter", period, quarter()), MO);
        var url = door.done("/returns/entry", with(forCommune(period, Map.of()), "verb", "submit"), THAO)
                .replace("/receipt", "");

        var batch = door.post("/returns/approval", Map.of("id", url.replace("/returns/", "")), THAO);
        assertThat(batch).hasStatus(HttpStatus.CONFLICT);
        assertThat(body(batch)).contains(REFUSAL);
        // who did not write it may send it back, and who wrote it may not decide on it at all
        door.done(url + "/sending-back", Map.of("remark", "Thiếu phụ lục"), DONG);
    }

    @Test
    void aCorrectionIsTheWorkOfWhoeverCorrects() {
        var period = "2021-Q3";
        door.done("/returns/entry", forCommune(period, Map.of("guns", "1")), THAO);
        var url = door.sent(period, quarter("guns", "1"), MO);
        door.done(url + "/approval", Map.of(), DONG);
        door.done(url + "/correction", Map.of(), MO);
        door.sent(period, quarter("guns", "3"), MO);

        door.done(url + "/approval", Map.of(), THAO);
        assertThat(door.page("/api/v1" + url, THAO)).contains("\"edition\":2", "\"status\":\"APPROVED\"");
    }

    private static Map<String, String> forCommune(String period, Map<String, String> cells) {
        return with(fields(COMMUNE, "movement-quarter", period, cells), "area", "06955");
    }
}
