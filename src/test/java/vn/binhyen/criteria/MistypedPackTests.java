package vn.binhyen.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.binhyen.Persons.HOA;
import static vn.binhyen.Persons.LAN;
import static vn.binhyen.Persons.PROVINCE;
import static vn.binhyen.criteria.PackDoor.body;
import static vn.binhyen.criteria.PackDoor.criterion;

import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.BinhYenTest;
import vn.binhyen.Persons;
import vn.binhyen.identity.Role;
import vn.binhyen.platform.FormErrors;
import vn.binhyen.platform.RuleViolation;

/** What is wrong is told at its field, and nothing typed is lost. */
@BinhYenTest
class MistypedPackTests {

    private static final String COMMUNES = "standard-2021-commune";

    @Autowired
    MessageSource messages;

    @Autowired
    MockMvcTester http;

    @Autowired
    ApplicationContext context;

    PackDoor door;

    @BeforeEach
    void open() {
        door = PackDoor.of(context, http);
    }

    @Test
    void aYearOutsideOfTheLawIsRefusedAndKept() {
        var national = door.national(COMMUNES, HOA);
        for (var year : new String[] {"2019", "2101", "99999", "", "hai nghìn"}) {
            var answer = door.post(national + "/drafts", Map.of("year", year), HOA);
            assertThat(answer).as(year).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            assertThat(body(answer)).contains("value=\"" + year + "\"", "year-error");
        }
    }

    @Test
    void aSecondDraftOfTheSameYearIsNotBegun() {
        door.draft(COMMUNES, 2040, HOA);

        assertThat(body(door.post(door.national(COMMUNES, HOA) + "/drafts", Map.of("year", "2040"), HOA)))
                .contains("Đã có bản đang soạn");
    }

    @Test
    void aWrongExpressionIsToldAtItsFieldWithThePosition() {
        var url = door.draft(COMMUNES, 2041, HOA);
        var form = criterion("", "T-9", "Tỷ lệ trường đạt", "COMPUTED");
        form.put("expression", "recognised_schools * 100 >=\n70 * registred_schools");
        form.put("tests", "registered_schools=1, recognised_schools=1 -> MET");
        var answer = door.send(url, "criterion", form, HOA);

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(answer))
                .contains(
                        "Dòng 2, cột 6: không có số liệu tên «registred_schools»",
                        "expression-error",
                        "70 * registred_schools</textarea>",
                        "Tỷ lệ trường đạt</textarea>",
                        "registered_schools=1, recognised_schools=1 -&gt; MET");

        form.put("expression", "recognised_schools * 100");
        assertThat(body(door.send(url, "criterion", form, HOA))).contains("phải là một so sánh");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            recognised_schools >=                | the expression stops half way
            (recognised_schools > 1              | the expression stops half way
            recognised_schools # 2 > 1           | the character "#"
            recognised_schools 5 > 1             | "5" cannot stand here
            recognised_schools > 1 && 5          | "&&" cannot join these two sides
            recognised_schools = 5               | Line 1, column
            """)
    void whatCelCannotReadIsSaidInASentence(String expression, String sentence) {
        assertThatThrownBy(() -> new Expressions().compile(expression))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        wrong -> assertThat(
                                        FormErrors.of(wrong, messages).byField().toString())
                                .contains(sentence, "Line 1, column")
                                .doesNotContain("expecting", "input", "overload"));
    }

    @Test
    void testRowsRunBeforeAnythingIsSaved() {
        var url = door.draft(COMMUNES, 2042, HOA);
        var form = criterion("", "T-9", "Tỷ lệ trường đạt", "COMPUTED");
        form.put("expression", "recognised_schools * 100 >= 70 * registered_schools");
        form.put("tests", "registered_schools=25, recognised_schools=18 -> MET");
        assertThat(body(door.send(url, "criterion", form, HOA)))
                .contains("Tiêu chí T-9 thiếu dòng thử cho kết quả NOT_MET");
        form.put(
                "tests",
                "registered_schools=25, recognised_schools=18 -> MET\nregistered_schools=20, recognised_schools=14 -> NOT_MET");
        assertThat(body(door.send(url, "criterion", form, HOA))).contains("Dòng thử của tiêu chí T-9 cho kết quả khác");
        form.put("tests", "schools=25 -> MET\nregistered_schools=25, recognised_schools=17 -> NOT_MET");
        assertThat(body(door.send(url, "criterion", form, HOA))).contains("dùng số liệu không có: schools");
        form.put("tests", "bao nhiêu cũng được");
        assertThat(body(door.send(url, "criterion", form, HOA)))
                .contains("Không đọc được dòng thử", "bao nhiêu cũng được");

        form.put(
                "tests",
                "registered_schools=25, recognised_schools=18 -> MET\nregistered_schools=25, recognised_schools=17 -> NOT_MET");
        form.put("verb", "try");
        var tried = door.send(url, "criterion", form, HOA);
        assertThat(tried).hasStatusOk();
        assertThat(body(tried)).contains("2 dòng thử đều cho kết quả như ghi. Chưa lưu.");
        assertThat(door.page(url, HOA)).doesNotContain("T-9");
    }

    @Test
    void everyFieldOfACriterionIsReadAndToldWhereItIsWrong() {
        var url = door.draft(COMMUNES, 2043, HOA);
        var missing = criterion("", "", "", "NUMBER");
        missing.put("article", "");
        assertThat(body(door.send(url, "criterion", missing, HOA)))
                .contains("code-error", "label-error", "article-error", "value-error");
        var taken = criterion("", "XA-1a", "Trùng mã", "YES_NO");
        assertThat(body(door.send(url, "criterion", taken, HOA))).contains("Bộ này đã có tiêu chí XA-1a", "Trùng mã");
        var baseless = criterion("", "T-3", "Không căn cứ", "YES_NO");
        baseless.put("reason", " ");
        assertThat(body(door.send(url, "criterion", baseless, HOA))).contains("reason-error", "Không căn cứ");
        var undated = criterion("", "T-4", "Có kế hoạch", "DATE_UNTIL");
        undated.put("until", "31/13");
        assertThat(body(door.send(url, "criterion", undated, HOA))).contains("until-error", "31/13");
        var half = criterion("", "T-5", "Bảy mươi phần trăm", "SHARE");
        half.put("value", "bảy mươi");
        assertThat(body(door.send(url, "criterion", half, HOA))).contains("«bảy mươi» không phải là số");
        assertThat(door.get(url + "/criterion?code=T-99", HOA)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void ofTwoEditorsAtOnceTheSecondIsToldWhoAndLosesNothing() {
        var thu = Persons.person("thu", Role.PROVINCE_OFFICE, PROVINCE);
        var url = door.draft(COMMUNES, 2044, HOA);
        var seen = door.version(url, HOA);
        door.done(url, "criterion", criterion("", "T-1", "Của Thu", "YES_NO"), thu);

        var late = criterion("", "T-2", "Của Hoa, gõ rất lâu", "YES_NO");
        late.put("version", seen);
        var answer = door.send(url, "criterion", late, HOA);

        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        assertThat(body(answer)).contains("thu đã thay đổi bộ tiêu chí này lúc", "Của Hoa, gõ rất lâu</textarea>");
        assertThat(door.page(url, HOA)).contains("Của Thu").doesNotContain("Của Hoa");
    }

    @Test
    void ofManyAtTheSameInstantExactlyOneWins() throws Exception {
        var url = door.draft(COMMUNES, 2046, HOA);
        var seen = door.version(url, HOA);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var sent = new ArrayList<Future<Integer>>();
            for (var person = 0; person < 8; person++) {
                var form = criterion("", "T-" + person, "Của người thứ " + person, "YES_NO");
                form.put("version", seen);
                sent.add(people.submit(() ->
                        door.send(url, "criterion", form, HOA).getResponse().getStatus()));
            }
            var statuses = new ArrayList<Integer>();
            for (var answer : sent) {
                statuses.add(answer.get());
            }
            assertThat(statuses).containsOnly(302, 409).containsOnlyOnce(302);
        }
    }

    @Test
    void programsAreToldWhatThereIs() {
        var api = "/api/v1/rule-packs/in-force?day=2024-11-14&area=90001&subject=";
        assertThat(door.get(api + "VILLAGE", LAN)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(door.page(api + "VILLAGE", LAN)).contains("pack-subject-unknown", "RESIDENTIAL_AREA");
        assertThat(door.page(api + "COMMUNE&purpose=PARTY", LAN)).contains("pack-purpose-unknown");
        assertThat(door.page(api + "COMMUNE", LAN)).contains("pack-none-in-force");
        assertThat(door.get("/api/v1/rule-packs/in-force?subject=COMMUNE&day=lunedi", LAN))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void programsJudgeAnswersByAVersion() {
        var url = "/api/v1" + door.draft(COMMUNES, 2045, HOA) + "/evaluation";
        var facts = """
                {"registered_residential_areas": 25, "registered_agencies": 0, "registered_enterprises": 0,
                 "registered_schools": 0, "recognised_residential_areas": %d, "recognised_agencies": 0,
                 "recognised_enterprises": 0, "recognised_schools": 0}
                """;
        var question =
                "{\"year\": 2045, \"answers\": {\"XA-1a\": {\"day\": \"2045-04-01\"}}, \"facts\": " + facts + "}";

        assertThat(body(door.ask(url, question.formatted(18), LAN)))
                .contains(
                        "\"code\":\"XA-4b\",\"status\":\"MET\"",
                        "\"code\":\"XA-1a\",\"status\":\"NOT_MET\"",
                        "01/04/2045");
        assertThat(body(door.ask(url, question.formatted(17), LAN)))
                .contains("\"code\":\"XA-4b\",\"status\":\"NOT_MET\"", "\"outcome\":\"FAILED\"", "Điều 5 khoản 4");
        assertThat(door.ask(url, "{\"year\": 26}", LAN)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
