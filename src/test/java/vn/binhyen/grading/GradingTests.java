package vn.binhyen.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.binhyen.Persons.person;
import static vn.binhyen.enrolment.EnrolmentDoor.YEAR;
import static vn.binhyen.enrolment.EnrolmentDoor.body;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.BinhYenTest;
import vn.binhyen.Persons;
import vn.binhyen.criteria.PackOfTests;
import vn.binhyen.enrolment.EnrolmentDoor;
import vn.binhyen.figure.FigureQuery;
import vn.binhyen.figure.Figures;
import vn.binhyen.figure.ReportingPeriod;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.ledger.PeriodCalendar;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Ids;
import vn.binhyen.register.Unit;

/** Points scored, reviewed and graded through the pages, with the figures that follow. */
@BinhYenTest
class GradingTests {

    private static final AreaId PROVINCE = AreaId.province(2, 47);
    private static final Officer OFFICE = person("office-47", Role.PROVINCE_OFFICE, PROVINCE);
    private static final List<String> ITEMS = List.of("PT-KDC-1", "PT-KDC-2", "PT-KDC-3", "PT-KDC-4", "PT-KDC-5");

    @Autowired
    MockMvcTester http;

    @Autowired
    ApplicationContext context;

    private EnrolmentDoor door;
    private Unit unit;
    private Officer head;
    private Officer reviewer;

    @BeforeEach
    void aUnitOfACommune() {
        door = EnrolmentDoor.of(context, http, 47, OFFICE, 3);
        PackOfTests.publishSheet(context, YEAR, OFFICE);
        var commune = PROVINCE.commune(47001);
        unit = door.residentialArea(commune, "Bản " + Ids.next());
        head = person("head-" + unit.id(), Role.UNIT, unit.id());
        reviewer = person("reviewer-47", Role.COMMUNE_OFFICER, commune);
    }

    @Test
    void aUnitScoresItselfTheAuthorityReviewsAndTheFiguresFollow() {
        var before = graded("grading.good");
        var url = opened();
        assertThat(door.page(url, head))
                .contains("Mục PT-KDC-1", "Tính từ số liệu", "Nếu không đạt: cao nhất loại Trung bình");
        door.done(url + "/scores", url, scores("14"), head);
        assertThat(door.page(url, head)).contains("70 trên 100 điểm", "Theo điểm: Khá");
        door.done(url + "/scores", url, with(scores("15"), "verb", "submit"), head);

        var page = door.page("/gradings?stage=SUBMITTED&year=" + YEAR, reviewer);
        assertThat(page).contains(unit.name(), "Theo điểm: Khá");
        door.done(
                url + "/review",
                url,
                Map.of("verb", "review", "item-PT-KDC-1", "12,5", "reason", "Thiếu một hội nghị"),
                reviewer);
        assertThat(door.page(url, head))
                .contains("<s>15</s> <strong>12,5</strong>", "Thiếu một hội nghị (reviewer-47)");
        assertThat(graded("grading.good"))
                .as("nothing counts before the class is given")
                .isEqualTo(before);
        var ids = Map.of("year", List.of(Integer.toString(YEAR)), "grading", List.of(EnrolmentDoor.id(url)));
        assertThat(door.postAll("/gradings/grades", ids, reviewer)).hasStatus3xxRedirection();

        assertThat(door.page(url, head)).contains("<strong>Khá</strong>", "72,5 trên 100 điểm");
        assertThat(graded("grading.good")).isEqualTo(before + 1);
        assertThat(door.page("/gradings?year=" + YEAR, reviewer)).contains("Phân bố xếp loại năm " + YEAR, "\u00a0%)");
        assertThat(door.page("/units/" + unit.id(), reviewer)).contains(YEAR + " · Khá");
        door.done(url + "/review", url, Map.of("verb", "reopen", "reason", "Chấm nhầm"), reviewer);
        assertThat(graded("grading.good")).isEqualTo(before);
        assertThat(door.page(url, reviewer)).contains("Chấm nhầm", "Mở lại");
    }

    @Test
    void whatIsWrongIsSaidAtItsItemAndNothingTypedIsLost() {
        var url = opened();
        var typed = with(with(scores("15"), "item-PT-KDC-2", "15,5"), "item-PT-KDC-3", "nhiều");
        var refused = door.post(url + "/scores", with(typed, "version", "0"), head);
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(refused))
                .contains("Mục PT-KDC-2: điểm phải từ 0 đến 15", "value=\"15,5\"", "value=\"nhiều\"", "value=\"15\"");

        var part = with(Map.of("item-PT-KDC-1", "10"), "verb", "submit");
        var open = door.post(url + "/scores", with(part, "version", "0"), head);
        assertThat(open).hasStatus(HttpStatus.CONFLICT).bodyText().contains("Mục PT-KDC-2 chưa có điểm");
        assertThat(door.post("/gradings", Map.of("year", Integer.toString(YEAR)), head))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("đã có bảng chấm điểm năm " + YEAR);
        assertThat(door.post("/gradings", Map.of("year", "2019"), head)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var communeItself = Map.of("year", Integer.toString(YEAR), "codes", "47002");
        assertThat(door.post("/gradings", communeItself, OFFICE))
                .as("no sheet of communes is published")
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Chưa có bộ tiêu chí chấm điểm");
    }

    @Test
    void aConditionHoldsTheClassDownAndAReturnedSheetIsScoredAgain() {
        var url = opened();
        door.done(url + "/scores", url, with(with(scores("15"), "item-KC", "no"), "verb", "submit"), head);
        assertThat(door.page(url, reviewer)).contains("Theo điểm: Trung bình");
        var back = Map.of("verb", "return", "item", "PT-KDC-4", "reason", "Chưa có số", "remedy", "Gửi danh sách");
        door.done(url + "/review", url, back, reviewer);
        assertThat(door.page(url, head)).contains("Bảng được trả lại vì mục PT-KDC-4: Chưa có số", "Gửi danh sách");
        door.done(url + "/scores", url, Map.of("item-PT-KDC-4", "0", "verb", "submit"), head);
        door.done(url + "/review", url, Map.of("verb", "grade"), reviewer);
        assertThat(door.page(url, head)).contains("<strong>Trung bình</strong>", "60 trên 100 điểm");
    }

    @Test
    void onlyTheAuthorityGradesAndWhoIsSlowerIsTold() {
        var url = opened();
        door.done(url + "/scores", url, with(scores("15"), "verb", "submit"), head);
        var grade = Map.of("verb", "grade", "version", "2");
        assertThat(door.post(url + "/review", grade, OFFICE))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("không thẩm định, xếp loại");
        var neighbour = person("neighbour-47", Role.COMMUNE_OFFICER, PROVINCE.commune(47002));
        assertThat(door.get(url, neighbour)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(door.post(url + "/review", Map.of("verb", "grade", "version", "1"), reviewer))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("vừa được");
        assertThat(door.post(url + "/review", grade, reviewer)).hasStatus3xxRedirection();
        assertThat(door.post(url + "/scores", with(scores("1"), "version", "3"), head))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void programsScoreAndReadTheClass() {
        var url = "/api/v1" + opened();
        var json =
                "{\"version\":0,\"submit\":true,\"scores\":{\"KC\":{\"yes\":true},\"PT-KDC-1\":{\"number\":15},\"PT-KDC-2\":{\"number\":15},"
                        + "\"PT-KDC-3\":{\"number\":15},\"PT-KDC-4\":{\"number\":15},\"PT-KDC-5\":{\"number\":9.5}}}";
        var sent = http.post()
                .uri(url + "/scores")
                .with(Persons.signedIn(head))
                .with(csrf())
                .header("Idempotency-Key", Ids.next().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
        assertThat(sent).as(body(sent)).hasStatusOk();
        assertThat(door.page(url, head)).contains("\"points\":69.5", "\"stage\":\"SUBMITTED\"", "\"grade\":null");
        assertThat(door.page("/api/v1/gradings?year=" + YEAR, head)).contains(unit.code());
    }

    private String opened() {
        var result = door.post("/gradings", Map.of("year", Integer.toString(YEAR)), head);
        assertThat(result).as(body(result)).hasStatus3xxRedirection();
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }

    private static Map<String, String> scores(String points) {
        var form = new LinkedHashMap<String, String>();
        ITEMS.forEach(item -> form.put("item-" + item, points));
        form.put("item-KC", "yes");
        return form;
    }

    private static Map<String, String> with(Map<String, String> form, String field, String value) {
        var more = new LinkedHashMap<>(form);
        more.put(field, value);
        return more;
    }

    private long graded(String figure) {
        var figures = context.getBean(Figures.class);
        var period = ReportingPeriod.of(PeriodCalendar.CIVIL, Integer.toString(YEAR));
        var query = new FigureQuery(List.of(figures.figure(figure)), PROVINCE, false, List.of(period), null);
        return OFFICE.actor()
                .get(() -> figures.table(query, OFFICE).value(figure))
                .amount();
    }
}
