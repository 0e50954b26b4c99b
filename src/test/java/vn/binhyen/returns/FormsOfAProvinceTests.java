package vn.binhyen.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.Persons.person;
import static vn.binhyen.returns.ReturnDoor.body;
import static vn.binhyen.returns.ReturnDoor.fields;
import static vn.binhyen.returns.ReturnDoor.quarter;
import static vn.binhyen.returns.ReturnDoor.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.binhyen.BinhYenTest;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.ledger.MeasureCode;
import vn.binhyen.ledger.PeriodCalendar;
import vn.binhyen.ledger.Question;
import vn.binhyen.ledger.Term;
import vn.binhyen.place.AreaKind;
import vn.binhyen.place.NewArea;
import vn.binhyen.place.Places;
import vn.binhyen.platform.Actor;
import vn.binhyen.platform.AreaId;

/** Sim writes forms for her province; another province in the same installation keeps what it has. */
@BinhYenTest
class FormsOfAProvinceTests {

    private static final String EDITOR = "/returns/forms/text";
    private static final AreaId PROVINCE = AreaId.province(2, 2);
    private static final AreaId COMMUNE = PROVINCE.commune(2955);
    private static final Officer SIM = person("sim-02", Role.PROVINCE_OFFICE, PROVINCE);
    private static final Officer LU = person("lu-02", Role.COMMUNE_OFFICER, COMMUNE);

    private static final String PATROLS = """
            code: night-patrols
            title: {vi: Tuần tra đêm, en: Night patrols}
            basis: "Kế hoạch của tỉnh"
            calendar: CIVIL
            periodicity: QUARTER
            filled-by: [COMMUNE]
            due-days: 5
            measures:
              - {code: p02.night_patrols, kind: FLOW, unit: {vi: lượt, en: patrols}, dimensions: {by: [TEAM, YOUTH]}}
              - {code: p02.posts, kind: STOCK, unit: {vi: chốt, en: posts}, label: {vi: Chốt tuần tra, en: Patrol posts}}
            sections:
              - code: all
                title: {vi: Tuần tra, en: Patrols}
                rows:
                  - {code: team, measure: p02.night_patrols, slice: {by: TEAM}, label: {vi: Của tổ, en: By teams}}
                  - {code: youth, measure: p02.night_patrols, slice: {by: YOUTH}, label: {vi: Của đoàn viên, en: By youth}}
                  - {code: posts, measure: p02.posts, label: {vi: Chốt, en: Posts}}
            rules:
              - {kind: AT_LEAST, left: [team], right: [youth]}
            """;

    @Autowired
    MockMvcTester http;

    @Autowired
    Places places;

    @Autowired
    FormFiles files;

    @Autowired
    Ledger ledger;

    private ReturnDoor door;

    @BeforeEach
    void inAProvinceOfItsOwn() {
        var asOf = LocalDate.of(2099, 1, 1);
        var from = LocalDate.of(2020, 1, 1);
        var list = List.of(
                new NewArea("02", "Tỉnh Sim Rừng", AreaKind.PROVINCE, "", "02", asOf, from, null),
                new NewArea("02955", "Xã Lũ Thượng", AreaKind.COMMUNE, "02", "02", asOf, from, null));
        assertThat(Actor.SYSTEM.get(() -> places.register(list, Officer.SYSTEM)).errors())
                .isEmpty();
        ReturnDoor.register(places);
        door = new ReturnDoor(http);
    }

    @Test
    void aFormOfTheProvinceIsFilledInAndItsNumbersAreFiguresAtOnce() {
        publish("", PATROLS, "2024-Q1");
        var cells = Map.of("team", "30", "youth", "12", "posts", "4");
        var entry = with(fields(COMMUNE, "night-patrols", "2024-Q2", cells), "verb", "submit");
        var url = door.done("/returns/entry", entry, LU).replace("/receipt", "");
        door.done(url + "/approval", Map.of(), SIM);

        assertThat(door.page(url, SIM)).contains("Tuần tra đêm", "Của đoàn viên", "05/07/2024");
        var figures = "/api/v1/figures?figures=p02.night_patrols,p02.posts&calendar=CIVIL&period=2024";
        assertThat(door.page(figures, SIM)).contains("\"text\":\"42\"", "\"text\":\"4\"", "Chốt tuần tra");
        assertThat(door.page("/returns/forms", SIM)).contains("Tuần tra đêm", "bản của tỉnh, lần 1");
        assertThat(door.page("/returns/forms", ReturnDoor.THAO)).doesNotContain("Tuần tra đêm");
        assertThat(door.get(figures, ReturnDoor.THAO)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(door.get("/returns/entry?form=night-patrols", ReturnDoor.MO))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);

        assertThat(body(check(PATROLS.replace("kind: STOCK", "kind: FLOW")))).contains("đã dùng với loại, số lẻ");
        assertThat(body(check(PATROLS.replace("QUARTER", "MONTH")))).contains("không đổi lịch hoặc định kỳ");
    }

    @Test
    void aChangedFormHoldsFromItsPeriodOnAndOldReturnsKeepReading() {
        var shipped = files.text("movement-quarter").orElseThrow();
        var old = sent("2024-Q1", quarter("festivals", "3"));
        door.done(old + "/approval", Map.of(), SIM);
        var changed = shipped.replaceAll("(?m)^.*code: festivals.*\n", "")
                .replace("due-days: 10", "due-days: 20")
                .replace(
                        "label: {vi: \"Súng các loại nhân dân giao nộp\"",
                        "optional: true, label: {vi: \"Súng tự chế\"");

        assertThat(post("movement-quarter", changed, "2024-Q1"))
                .hasStatus(HttpStatus.CONFLICT)
                .satisfies(answer -> assertThat(body(answer)).contains("Đã có báo cáo của kỳ 2024-Q1", "Súng tự chế"));
        publish("movement-quarter", changed, "2024-Q2");

        var later = door.page("/returns/entry?form=movement-quarter&period=2024-Q2", LU);
        assertThat(later).contains("Súng tự chế").doesNotContain("Ngày hội toàn dân", ".festivals");
        assertThat(door.page(old, LU))
                .contains("Ngày hội toàn dân", "Súng các loại")
                .doesNotContain("Súng tự chế");
        // corrected, the old one is still asked as it was
        door.done(old + "/correction", Map.of(), LU);
        assertThat(door.page("/returns/entry?form=movement-quarter&period=2024-Q1", LU))
                .contains("Ngày hội toàn dân", "value=\"3\"");
        door.done(sent("2024-Q1", quarter("festivals", "5")) + "/approval", Map.of(), SIM);
        assertThat(festivals()).isEqualTo(5);
        assertThat(door.page("/returns/entry?form=movement-quarter&period=2024-Q2", ReturnDoor.MO))
                .contains("Ngày hội toàn dân");
        assertThat(door.page(EDITOR + "?form=movement-quarter", SIM)).contains("Súng tự chế", "Bản 1, cho các kỳ");
    }

    @Test
    void everyMistakeIsToldWithItsLineAndKey() {
        assertThat(check(PATROLS.replace("youth, measure: p02.night_patrols", "youth, measure: p02.nothing")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .satisfies(answer -> assertThat(body(answer))
                        .contains(">16</td>", "<code>measure</code>", "Không có chỉ số gốc “p02.nothing”"));
        assertThat(body(check(PATROLS.replace("by: YOUTH", "by: NOBODY"))))
                .contains(">16</td>", "<code>slice</code>", "có thể dùng: TEAM, YOUTH");
        assertThat(body(check(PATROLS.replace("right: [youth]", "right: [young]"))))
                .contains(">19</td>", "<code>right</code>", "nhắc tới “young”");
        assertThat(body(check(PATROLS.replace("due-days", "due-day"))))
                .contains(">7</td>", "<code>due-day</code>", "Không có khóa này");
        assertThat(body(check(PATROLS.replace("code: p02.posts", "code: p06.posts"))))
                .contains(">10</td>", "bắt đầu bằng “p02.”");
        assertThat(body(check(PATROLS.replace("[COMMUNE]", "[HAMLET]")))).contains(">6</td>", "<code>filled-by</code>");
        assertThat(body(check("code: [unclosed\ntitle: {"))).contains("Không đọc được YAML");
        assertThat(body(check(PATROLS.replace("p02.posts, label: {vi: Chốt,", "returns.guns, label: {vi: Chốt,"))))
                .contains("đã được hỏi ở biểu “movement-quarter”");
        assertThat(body(check(PATROLS))).contains("Không có gì sai: 3 chỉ tiêu phải điền, 1 quy tắc");
        assertThat(door.get(EDITOR, LU)).hasStatus(HttpStatus.FORBIDDEN);
    }

    /** What the books say of the row that the newer version does not have. */
    private long festivals() {
        var term = Term.of(new MeasureCode("returns.festivals"));
        var year = PeriodCalendar.POLICE.year(2024);
        var question = new Question(List.of(COMMUNE), List.of(term), List.of(year), null);
        return SIM.actor().get(() -> ledger.amounts(question)).of(COMMUNE, term, year);
    }

    private String sent(String period, Map<String, String> cells) {
        var entry = with(fields(COMMUNE, "movement-quarter", period, cells), "verb", "submit");
        return door.done("/returns/entry", entry, LU).replace("/receipt", "");
    }

    private void publish(String form, String text, String period) {
        assertThat(post(form, text, period)).as("published").hasStatus3xxRedirection();
    }

    private MvcTestResult post(String form, String text, String period) {
        return door.post(EDITOR, Map.of("form", form, "text", text, "period", period), SIM);
    }

    private MvcTestResult check(String text) {
        return door.post(EDITOR, Map.of("text", text, "verb", "check"), SIM);
    }
}
