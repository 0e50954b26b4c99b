package vn.binhyen.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.Persons.HOA;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.binhyen.BinhYenTest;
import vn.binhyen.place.InventedPlaces;
import vn.binhyen.place.Places;
import vn.binhyen.platform.ImportResult;
import vn.binhyen.platform.SheetFiles;

/** U9 of experience.md: forty workbooks, each with errors put in at random; every one is named by row and column. */
@BinhYenTest
class SeededWorkbooksTests {

    private static final int WORKBOOKS = 40;
    private static final int ROWS = 120;
    private static final List<String> UNITS =
            List.of("code", "name", "kind", "commune_code", "managing", "size_class", "opened_on", "fdi");
    private static final List<String> SESSIONS =
            List.of("day", "title", "area", "form", "audience", "participants", "documents");

    @TempDir
    Path folder;

    @Autowired
    Places places;

    @Autowired
    Imports imports;

    @BeforeEach
    void open() {
        assertThat(InventedPlaces.register(places)).isTrue();
    }

    /** A wrong cell: which column, what to write there, and the code it must be named with. */
    private record Seed(String column, String cell, String code) {}

    private static final List<Seed> UNIT_SEEDS = List.of(
            new Seed("code", "", "sheet-cell-empty"),
            new Seed("name", "", "sheet-cell-empty"),
            new Seed("name", "x".repeat(501), "sheet-text-too-long"),
            new Seed("kind", "hội quán", "sheet-not-a-choice"),
            new Seed("commune_code", "99999", "unit-commune-unknown"),
            new Seed("commune_code", "", "sheet-cell-empty"),
            new Seed("managing", "cấp thôn", "sheet-not-a-choice"),
            new Seed("size_class", "khổng lồ", "sheet-not-a-choice"),
            new Seed("opened_on", "31/02/2026", "sheet-not-a-day"),
            new Seed("opened_on", "hôm kia kìa", "sheet-not-a-day"),
            new Seed("fdi", "có lẽ", "sheet-not-yes-or-no"));
    private static final List<Seed> SESSION_SEEDS = List.of(
            new Seed("day", "30/02/2026", "sheet-not-a-day"),
            new Seed("day", "01/01/2099", "session-day-in-future"),
            new Seed("title", "", "sheet-cell-empty"),
            new Seed("area", "88888", "session-area-unknown"),
            new Seed("form", "dạ hội", "sheet-not-a-choice"),
            new Seed("audience", "người ngoài hành tinh", "sheet-not-a-choice"),
            new Seed("participants", "nhiều", "sheet-not-whole"),
            new Seed("participants", "-5", "session-number-implausible"),
            new Seed("documents", "2.000.000", "session-number-implausible"));

    @Test
    void everySeededErrorIsNamedByRowAndColumnAndTheSoundFileAddsNothingTwice() throws IOException {
        var random = new Random(138);
        var seeded = 0;
        for (var number = 0; number < WORKBOOKS; number++) {
            var units = number % 2 == 0;
            var rows = units ? units(number) : sessions(number);
            var head = units ? UNITS : SESSIONS;
            var wrong = seed(rows, head, units ? UNIT_SEEDS : SESSION_SEEDS, random);
            var result = imported(units ? "units" : "outreach", head, rows);

            // a wrong cell may break a rule of its record too, but no other cell is blamed
            assertThat(named(result)).as("workbook " + number).containsAll(wrong);
            assertThat(cells(named(result))).as("workbook " + number).isEqualTo(cells(wrong));
            assertThat(result.created()).isZero();
            seeded += wrong.size();
        }
        System.out.println(seeded + " errors in " + WORKBOOKS + " workbooks named");
        assertThat(seeded).isGreaterThan(WORKBOOKS * 5);
    }

    @Test
    void aSoundWorkbookAddsItsRowsOnce() throws IOException {
        for (var number : List.of(1000, 1001)) {
            var kind = number % 2 == 0 ? "units" : "outreach";
            var head = number % 2 == 0 ? UNITS : SESSIONS;
            var rows = number % 2 == 0 ? units(number) : sessions(number);
            assertThat(imported(kind, head, rows)).isEqualTo(ImportResult.done(ROWS, 0, 0));
            assertThat(imported(kind, head, rows)).isEqualTo(ImportResult.done(0, 0, ROWS));
        }
    }

    private static Set<String> seed(List<List<String>> rows, List<String> head, List<Seed> seeds, Random random) {
        var wrong = new HashSet<String>();
        var taken = new HashSet<Integer>();
        for (var count = 6 + random.nextInt(10); count > 0; count--) {
            var row = random.nextInt(rows.size());
            if (taken.add(row)) {
                var seed = seeds.get(random.nextInt(seeds.size()));
                rows.get(row).set(head.indexOf(seed.column()), seed.cell());
                wrong.add((row + 2) + " " + seed.column() + " " + seed.code());
            }
        }
        return wrong;
    }

    private static Set<String> cells(Set<String> errors) {
        return errors.stream()
                .map(error -> error.substring(0, error.lastIndexOf(' ')))
                .collect(Collectors.toSet());
    }

    private static Set<String> named(ImportResult result) {
        return result.errors().stream()
                .map(error -> error.row() + " " + error.column() + " " + error.code())
                .collect(Collectors.toSet());
    }

    private ImportResult imported(String kind, List<String> head, List<List<String>> rows) throws IOException {
        var file = SheetFiles.xlsx(folder, head, rows);
        return HOA.actor().get(() -> imports.importFile(kind, file, HOA));
    }

    private static List<List<String>> units(int workbook) {
        return IntStream.range(0, ROWS)
                .<List<String>>mapToObj(i -> new ArrayList<>(List.of(
                        "WB-" + workbook + "-" + i,
                        "Công ty số " + i,
                        "Doanh nghiệp",
                        "90001",
                        "Cấp tỉnh",
                        "Vừa",
                        "01/08/2025",
                        "không")))
                .collect(Collectors.toList());
    }

    private static List<List<String>> sessions(int workbook) {
        return IntStream.range(0, ROWS)
                .<List<String>>mapToObj(i -> new ArrayList<>(List.of(
                        "05/03/2026", "Buổi " + workbook + " số " + i, "90001", "MEETING", "RESIDENTS", "1.046", "10")))
                .collect(Collectors.toList());
    }
}
