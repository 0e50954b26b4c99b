package vn.binhyen.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.binhyen.Persons.THANH;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.binhyen.BinhYenTest;
import vn.binhyen.place.Places;
import vn.binhyen.place.Reorganisations;
import vn.binhyen.platform.VietnameseText;

/**
 * The golden queries: real names from the lists of the nation, however they are typed, find their place on the first page;
 * names of 2024 find the place of today. Many places share a name, so a commune is typed with its province.
 */
@BinhYenTest
class RealNamesTests {

    private static final int ON_PAGE = 20;
    private static final int EACH_COMMUNE = 150;
    private static final int EACH_SUCCESSION = 400;
    private static final List<String> WAYS_OF_OLD_NAMES =
            List.of("as it is", "without accents", "decomposed", "other tone marks", "abbreviated", "one letter wrong");

    @Autowired
    Places places;

    @Autowired
    Reorganisations reorganisations;

    @Autowired
    Searches searches;

    private final List<String> lost = new ArrayList<>();
    private int asked;

    @Test
    void everyRealNameIsFoundOnTheFirstPage() throws IOException {
        importLists();
        var provinces = new HashMap<String, String>();
        var areas = rows("areas-2026-07-25.csv");
        areas.stream().filter(area -> area[0].length() == 2 && isOurs(area)).forEach(province -> {
            provinces.put(province[0], province[1]);
            ask(Spellings.of(province[1], province[1].hashCode()), "", province[1], "");
        });
        var communes = areas.stream()
                .filter(area -> area[0].length() == 5 && provinces.containsKey(area[4]))
                .toList();
        for (var i = 0; i < communes.size(); i += EACH_COMMUNE) {
            var commune = communes.get(i);
            var province = Objects.requireNonNull(provinces.get(commune[4]));
            ask(Spellings.of(commune[1], commune[1].hashCode()), ", " + province, commune[1], province);
        }
        var successions = rows("reorganisation-2025-07-01.csv").stream()
                .filter(row -> row[0].equals("commune") && provinces.containsKey(row[3]))
                .toList();
        for (var i = 0; i < successions.size(); i += EACH_SUCCESSION) {
            var row = successions.get(i);
            var ways = Spellings.of(row[5], row[5].hashCode());
            ways.keySet().retainAll(WAYS_OF_OLD_NAMES);
            ask(ways, " " + row[7], row[2], Objects.requireNonNull(provinces.get(row[3])));
        }

        System.out.println(asked + " golden queries from real names, " + lost.size() + " lost");
        assertThat(asked).isGreaterThanOrEqualTo(500);
        assertThat(lost).isEmpty();
    }

    /** Another test may have invented a province with this code. */
    private boolean isOurs(String[] province) {
        return same(THANH.actor().get(() -> places.resolve(province[0], THANH)).name(), province[1]);
    }

    private void ask(Map<String, String> ways, String after, String name, String province) {
        ways.forEach((way, typed) -> {
            asked++;
            var found = THANH.actor().get(() -> searches.find(typed + after, THANH, ON_PAGE)).stream()
                    .flatMap(group -> group.hits().stream())
                    .anyMatch(hit -> same(hit.title(), name) && hit.where().contains(province));
            if (!found) {
                lost.add(name + ", " + province + " (" + way + "): " + typed + after);
            }
        });
    }

    /** The lists differ in where the tone marks stand. */
    private static boolean same(String one, String other) {
        return VietnameseText.fold(one).equals(VietnameseText.fold(other));
    }

    private void importLists() {
        THANH.actor().run(() -> {
            for (var list : List.of("areas-2025-06-30.csv", "areas-2025-07-01.csv", "areas-2026-07-25.csv")) {
                assertThat(places.importAreas(file(list), THANH).errors()).isEmpty();
            }
            var result = reorganisations.importSuccessions(file("reorganisation-2025-07-01.csv"), THANH);
            assertThat(result.errors()).isEmpty();
        });
    }

    private static List<String[]> rows(String name) throws IOException {
        return Files.readAllLines(file(name)).stream()
                .skip(1)
                .filter(line -> !line.contains("\""))
                .map(line -> line.split(",", -1))
                .toList();
    }

    private static Path file(String name) {
        var shared = System.getProperty("binhyen.shared", System.getenv("BINHYEN_SHARED"));
        var file = Path.of(Objects.requireNonNullElse(shared, "../shared"), "data", name);
        assumeTrue(Files.exists(file), () -> "Skipped: the national list is not at " + file.toAbsolutePath());
        return file;
    }
}
