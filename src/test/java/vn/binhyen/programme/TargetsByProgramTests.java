package vn.binhyen.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.Persons.MINH;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.BinhYenTest;
import vn.binhyen.place.Places;
import vn.binhyen.platform.Ids;
import vn.binhyen.register.Units;

/** Targets for programs: what people set on the page, they set over the API, and read the same state. */
@BinhYenTest
class TargetsByProgramTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    Places places;

    @Autowired
    Units units;

    private TargetDoor door;

    @BeforeEach
    void aProvinceThatHasReported() {
        TargetDoor.register(places, units, http);
        door = new TargetDoor(http);
    }

    @Test
    void programsSetTheSameTargetsAndReadWhereTheyStand() {
        var whole = api("100 % trung bình trở lên", "returns.graded-average-up", "EXACTLY", "100", null);
        var part = api("80 - 85 % khá và xuất sắc", "returns.graded-good-up", "RANGE", "80, \"high\":85", whole);
        var recognised =
                api("85 - 90 % công nhận", "recognition.agencies-enterprises", "RANGE", "85,\"high\":90", null);
        var guards = api("85 % bảo vệ khá trở lên", "returns.guards-good", "AT_LEAST", "85", null);
        var equipped = api("80 % được trang bị", "returns.guards-equipped", "AT_LEAST", "80", null);

        assertThat(told(whole)).contains("\"value\":97.40", "\"light\":\"MISSED\"", "\"deadline\":\"2025-11-14\"");
        assertThat(told(part)).contains("\"value\":80.51", "\"light\":\"MET\"", "\"parent\":\"" + whole + "\"");
        assertThat(told(recognised)).contains("\"light\":\"MISSED\"", "\"low\":85,\"high\":90", "\"area\":\"36\"");
        assertThat(told(guards)).contains("\"value\":85", "\"forecast\":85", "\"light\":\"MET\"");
        assertThat(told(equipped)).contains("\"light\":\"MISSED\"", "\"explain\":\"/figures/", "\"course\":[{");
        assertThat(TargetDoor.body(door.get("/api/v1/targets", TargetDoor.SA)))
                .contains(whole, part, recognised, guards, equipped);

        var calm = TargetDoor.body(door.json(
                "/api/v1/targets",
                "{\"title\":\"Không điểm nóng\",\"figure\":\"returns.hotspots\",\"calendar\":\"POLICE\","
                        + "\"period\":\"2026..2035\",\"kind\":\"ZERO\",\"area\":\"36001\",\"document\":\"Kế hoạch\"}"));
        assertThat(calm).contains("\"light\":\"ON_COURSE\"", "\"forecast\":0", "\"areaName\":\"Xã Sa Mộc\"");

        List.of(part, whole, recognised, guards, equipped, id(calm)).forEach(this::withdraw);
    }

    @Test
    void targetsOfCommunesAreNestedUnderThatOfTheirProvinceAndNotTheOtherWayRound() {
        var province = api("Cả tỉnh 80 %", "returns.graded-good-up", "AT_LEAST", "80", null);
        var below = ",\"area\":\"36001\",\"high\":null";
        var commune = api("Xã Sa Mộc 85 %", "returns.graded-good-up", "AT_LEAST", "85" + below, province);

        assertThat(told(commune))
                .contains("\"parent\":\"" + province + "\"", "\"area\":\"36001\"", "\"light\":\"MISSED\"");
        assertThat(door.page("/targets/" + province)).contains("Xã Sa Mộc 85 %", "Xã Sa Mộc");
        var list = door.page("/targets");
        assertThat(list.indexOf("Xã Sa Mộc 85 %")).isGreaterThan(list.indexOf("Cả tỉnh 80 %"));
        var turned = wanted("Ngược", "returns.graded-good-up", "AT_LEAST", "80", commune);
        assertThat(TargetDoor.body(door.json("/api/v1/targets", turned))).contains("\"code\":\"target-parent\"");
        List.of(commune, province).forEach(this::withdraw);
    }

    @Test
    void programsAreRefusedAsPeopleAre() {
        var once = wanted("Một lần", "returns.guards-good", "AT_LEAST", "85.5", null);
        var key = Ids.next().toString();
        var first = TargetDoor.body(door.json("/api/v1/targets", once, key));
        assertThat(first).contains("\"low\":85.5");
        assertThat(TargetDoor.body(door.json("/api/v1/targets", once, key))).contains(id(first));

        assertThat(TargetDoor.body(door.json("/api/v1/targets", wanted("x", "none", "AT_LEAST", "1", null))))
                .contains("\"code\":\"target-figure\"");
        assertThat(TargetDoor.body(door.json(
                        "/api/v1/targets", wanted("x", "returns.guards-good", "RANGE", "2,\"high\":1", null))))
                .contains("\"code\":\"target-bounds\"");
        assertThat(TargetDoor.body(
                        door.json("/api/v1/targets", wanted("x", "returns.guards-good", "AT_LEAST", "null", null))))
                .contains("\"code\":\"field-missing\"");
        var url = "/api/v1/targets/" + id(first);
        assertThat(door.get(url, MINH)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(TargetDoor.body(door.get("/api/v1/targets", MINH))).doesNotContain("Một lần");
        assertThat(door.json(url + "/withdrawal", "{}")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        withdraw(id(first));
        assertThat(TargetDoor.body(door.get("/api/v1/targets", TargetDoor.SA))).doesNotContain("Một lần");
    }

    private String api(String title, String figure, String kind, String low, @Nullable String parent) {
        var answer = door.json("/api/v1/targets", wanted(title, figure, kind, low, parent));
        assertThat(answer).as(() -> TargetDoor.body(answer)).hasStatus(HttpStatus.CREATED);
        return id(TargetDoor.body(answer));
    }

    private void withdraw(String id) {
        var url = "/api/v1/targets/" + id;
        assertThat(TargetDoor.body(door.json(url + "/withdrawal", "{\"reason\":\"Giao nhầm\"}")))
                .contains("\"withdrawnReason\":\"Giao nhầm\"")
                .doesNotContain("\"state\"");
    }

    private String told(String id) {
        return door.page("/api/v1/targets/" + id);
    }

    private static String id(String answer) {
        return JsonPath.read(answer, "$.id");
    }

    private static String wanted(String title, String figure, String kind, String low, @Nullable String parent) {
        return ("{\"title\":\"%s\",\"figure\":\"%s\",\"calendar\":\"POLICE\",\"period\":\"2021..2025\",\"kind\":\"%s\","
                        + "\"low\":%s,\"document\":\"%s\",\"parent\":%s}")
                .formatted(
                        title, figure, kind, low, TargetDoor.DOCUMENT, parent == null ? "null" : "\"" + parent + "\"");
    }
}
