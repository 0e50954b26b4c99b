package vn.binhyen.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.binhyen.Persons.HOA;
import static vn.binhyen.Persons.LAN;
import static vn.binhyen.Persons.MINH;
import static vn.binhyen.Persons.PROVINCE;
import static vn.binhyen.Persons.signedIn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.binhyen.BinhYenTest;
import vn.binhyen.Persons;
import vn.binhyen.imports.ImportDoor;
import vn.binhyen.imports.Imports;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.ledger.MeasureCode;
import vn.binhyen.ledger.Period;
import vn.binhyen.ledger.Question;
import vn.binhyen.ledger.Term;
import vn.binhyen.place.InventedPlaces;
import vn.binhyen.place.Places;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Ids;

/** Households and people by year: written once, counted as stocks, carried on when their residential area moves. */
@BinhYenTest
class PopulationTests {

    @TempDir
    Path folder;

    @Autowired
    MockMvcTester http;

    @Autowired
    Units units;

    @Autowired
    UnitLives lives;

    @Autowired
    Imports imports;

    @Autowired
    Places places;

    @Autowired
    Ledger ledger;

    @BeforeEach
    void invented() {
        InventedPlaces.register(places);
    }

    @Test
    void aYearIsWrittenCorrectedAndCounted() {
        var unit = registered("Tổ Có Hộ");
        var before = people(unit.commune(), LocalDate.of(2026, 6, 1));
        assertThat(post(unit, "2025", "100", "400")).hasRedirectedUrl(unit.url() + "/population");
        post(unit, "2026", "110", "1.500");
        post(unit, "2026", "110", "450");

        assertThat(http.get().uri(unit.url() + "/population").with(signedIn(LAN)))
                .bodyText()
                .contains("2026", "110", "450", "2025", "400");
        assertThat(people(unit.commune(), LocalDate.of(2026, 6, 1))).isEqualTo(before + 450);
        assertThat(people(unit.id(), LocalDate.of(2025, 12, 31))).isEqualTo(400);
        assertThat(http.get().uri(unit.url() + "/population").with(signedIn(MINH)))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whatCannotBeIsRefusedAndKept() {
        var unit = registered("Tổ Sai Số");
        assertThat(post(unit, "2025", "100", "40"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("không thể ít hơn số hộ", "value=\"100\"");
        assertThat(post(unit, "2200", "100", "400")).bodyText().contains("Năm phải từ 1990");
        assertThat(post(unit, "", "trăm", "400")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void theNumbersGoOnWithAMovedResidentialArea() {
        var unit = registered("Tổ Dời Nhà");
        post(unit, "2025", "50", "200");
        var province = people(PROVINCE, LocalDate.of(2026, 3, 2));
        var change = new UnitLives.Change(0, LocalDate.of(2026, 3, 1), "Nghị quyết");
        var moved = HOA.actor().get(() -> lives.move(unit.id(), Persons.OTHER_COMMUNE, change, HOA));

        assertThat(people(moved.id(), LocalDate.of(2026, 3, 2))).isEqualTo(200);
        assertThat(people(unit.id(), LocalDate.of(2026, 3, 2))).isZero();
        assertThat(people(unit.id(), LocalDate.of(2026, 2, 27))).isEqualTo(200);
        assertThat(people(PROVINCE, LocalDate.of(2026, 3, 2))).isEqualTo(province);
    }

    @Test
    void aFileIsTakenOnceAndProgramsReadAndWrite() throws IOException {
        var unit = registered("Tổ Từ Tệp");
        var file = Files.writeString(
                folder.resolve("population.csv"),
                "unit_code,year,households,people\n" + unit.code() + ",2025,80,300\n");
        var first = LAN.actor().get(() -> imports.importFile("population", file, LAN));
        var again = LAN.actor().get(() -> imports.importFile("population", file, LAN));
        assertThat(first.created()).isEqualTo(1);
        assertThat(again.unchanged()).isEqualTo(1);

        assertThat(http.put()
                        .uri("/api/v1/units/{code}/population", unit.code())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"year\": 2026, \"households\": 81, \"people\": 310}")
                        .header("Idempotency-Key", Ids.next().toString())
                        .with(signedIn(LAN)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[0].people")
                .isEqualTo(310);
    }

    @Test
    void aFileTakenBackLeavesTheYearsAsTheyWere() {
        var unit = registered("Tổ Hoàn Tác");
        post(unit, "2025", "50", "200");
        var head = "unit_code,year,households,people\n";
        var door = new ImportDoor(http);
        var url = door.imported(
                "population", head + unit.code() + ",2025,60,240\n" + unit.code() + ",2026,61,250\n", LAN);
        assertThat(people(unit.id(), LocalDate.of(2026, 6, 1))).isEqualTo(250);

        assertThat(door.undone(url, LAN)).contains("Đã hoàn tác");
        assertThat(people(unit.id(), LocalDate.of(2025, 6, 1))).isEqualTo(200);
        assertThat(people(unit.id(), LocalDate.of(2026, 6, 1))).isEqualTo(200);

        var second = door.imported("population", head + unit.code() + ",2026,70,280\n", LAN);
        post(unit, "2026", "71", "281");
        assertThat(door.undone(second, LAN)).contains("Không hoàn tác được", "Tổ Hoàn Tác, 2026", "lan sửa lúc");
        assertThat(people(unit.id(), LocalDate.of(2026, 6, 1))).isEqualTo(281);
    }

    private long people(AreaId area, LocalDate day) {
        var term = Term.of(new MeasureCode("register.people"));
        var period = new Period(day, day);
        var question = new Question(List.of(area), List.of(term), List.of(period), null);
        return HOA.actor().get(() -> ledger.amounts(question)).of(area, term, period);
    }

    private Unit registered(String name) {
        var details = UnitDetails.residentialArea(name, "", LocalDate.of(2024, 1, 1));
        return HOA.actor().get(() -> units.register(new NewUnit(Persons.COMMUNE, "", details), HOA));
    }

    private MvcTestResult post(Unit unit, String year, String households, String people) {
        return http.post()
                .uri(unit.url() + "/population")
                .param("_key", Ids.next().toString())
                .param("year", year)
                .param("households", households)
                .param("people", people)
                .with(signedIn(LAN))
                .with(csrf())
                .exchange();
    }
}
