package vn.binhyen.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.binhyen.Persons.THANH;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.BinhYenTest;
import vn.binhyen.ledger.Boundaries;
import vn.binhyen.ledger.Contribution;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.ledger.Measure;
import vn.binhyen.ledger.MeasureCode;
import vn.binhyen.ledger.Measures;
import vn.binhyen.ledger.Period;
import vn.binhyen.ledger.PeriodCalendar;
import vn.binhyen.ledger.Question;
import vn.binhyen.ledger.Restatement;
import vn.binhyen.ledger.Slice;
import vn.binhyen.ledger.Source;
import vn.binhyen.ledger.Term;
import vn.binhyen.platform.AreaId;

/**
 * A million contributions from before the reorganisation of 2025, on the real lists where they lie beside the checkout.
 * The sums on both maps are made anew here from the files alone: by code, row by row, without the product.
 */
@BinhYenTest
class NationalSeriesTests {

    private static final MeasureCode VALUES = new MeasureCode("nation.values");
    private static final Period YEAR = PeriodCalendar.CIVIL.year(2024);
    private static final int CONTRIBUTIONS = 1_000_000;
    private static final int OF_A_SOURCE = 40;
    private static final int AT_A_TIME = 2_500;

    @Autowired
    Places places;

    @Autowired
    Reorganisations reorganisations;

    @Autowired
    Ledger ledger;

    @Autowired
    TransactionTemplate transaction;

    private final Map<String, AreaId> oldCommunes = new HashMap<>();
    private final Map<String, Set<AreaId>> ends = new HashMap<>();
    private final Map<AreaId, Long> then = new HashMap<>();
    private final Map<AreaId, Long> now = new HashMap<>();

    @Test
    void bothMapsAgreeToTheLastUnitWithSumsMadeFromTheFiles() throws IOException {
        importLists();
        readLists();
        ledger.declare(new Measures(List.of(new Measure(VALUES, Measure.Kind.FLOW, "việc", 0, List.of()))));
        contribute();

        ledger.fold();
        compare(then, Boundaries.THEN);
        compare(now, Boundaries.NOW);
        assertThat(now.get(AreaId.NATION)).isEqualTo(then.get(AreaId.NATION));
        assertThat(ledger.check()).isEmpty();
    }

    private void importLists() {
        THANH.actor().run(() -> {
            places.importAreas(file("areas-2025-06-30.csv"), THANH);
            places.importAreas(file("areas-2025-07-01.csv"), THANH);
            reorganisations.importSuccessions(file("reorganisation-2025-07-01.csv"), THANH);
        });
    }

    private void readLists() throws IOException {
        for (var row : rows("areas-2025-06-30.csv")) {
            if (row.get("code").length() == 5) {
                var district = AreaId.province(1, number(row, "province_code")).district(number(row, "parent_code"));
                oldCommunes.put(row.get("code"), district.commune(number(row, "code")));
            }
        }
        for (var row : rows("reorganisation-2025-07-01.csv")) {
            if (row.get("level").equals("commune")) {
                var end = AreaId.province(2, number(row, "new_province_code")).commune(number(row, "new_code"));
                ends.computeIfAbsent(row.get("old_code"), code -> new HashSet<>())
                        .add(end);
            }
        }
    }

    private void contribute() {
        var random = new Random(2025);
        var codes = oldCommunes.keySet().stream().sorted().toList();
        var batch = new ArrayList<Restatement>();
        for (var source = 0; source < CONTRIBUTIONS / OF_A_SOURCE; source++) {
            var contributions = new ArrayList<Contribution>();
            for (var i = 0; i < OF_A_SOURCE; i++) {
                var code = codes.get(random.nextInt(codes.size()));
                var leaf = Objects.requireNonNull(oldCommunes.get(code)).unit(random.nextInt(10));
                var day = LocalDate.of(2023, 7, 1).plusDays(random.nextInt(700));
                var amount = 1L + random.nextInt(999);
                contributions.add(new Contribution(VALUES, Slice.NONE, leaf, day, amount));
                note(code, leaf, day, amount);
            }
            batch.add(new Restatement(new Source("nation", new UUID(2025, source)), contributions));
            if (batch.size() == AT_A_TIME) {
                post(batch);
                batch.clear();
            }
        }
        post(batch);
    }

    /** What was known of a divided commune belongs to the province if all its parts do, else to the nation alone. */
    private void note(String code, AreaId leaf, LocalDate day, long amount) {
        if (day.isBefore(YEAR.from()) || day.isAfter(YEAR.to())) {
            return;
        }
        for (var place = leaf; !place.equals(AreaId.NATION); place = place.parent()) {
            then.merge(place, amount, Long::sum);
        }
        then.merge(AreaId.NATION, amount, Long::sum);
        now.merge(AreaId.NATION, amount, Long::sum);
        var to = ends.getOrDefault(code, Set.of());
        if (to.size() == 1) {
            now.merge(to.iterator().next(), amount, Long::sum);
        }
        var provinces = new HashSet<AreaId>();
        to.forEach(end -> provinces.add(end.parent()));
        if (provinces.size() == 1) {
            now.merge(provinces.iterator().next(), amount, Long::sum);
        }
    }

    private void post(List<Restatement> batch) {
        var list = List.copyOf(batch);
        THANH.actor().run(() -> transaction.executeWithoutResult(status -> ledger.restateAll(list)));
    }

    private void compare(Map<AreaId, Long> expected, Boundaries boundaries) {
        var areas = List.copyOf(expected.keySet());
        var term = Term.of(VALUES);
        var question = new Question(areas, List.of(term), List.of(YEAR), null, boundaries);
        var answer = THANH.actor().get(() -> ledger.amounts(question));
        var wrong = areas.stream()
                .filter(area -> answer.of(area, term, YEAR) != expected.getOrDefault(area, 0L))
                .map(area -> area + ": " + answer.of(area, term, YEAR) + " instead of " + expected.get(area))
                .toList();
        assertThat(wrong).as("%s of %d places", boundaries, areas.size()).isEmpty();
    }

    private static int number(CSVRecord row, String column) {
        return Integer.parseInt(row.get(column));
    }

    private static List<CSVRecord> rows(String name) throws IOException {
        try (var parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(Files.newBufferedReader(file(name)))) {
            return parser.getRecords();
        }
    }

    private static Path file(String name) {
        var named = System.getProperty("binhyen.shared", System.getenv("BINHYEN_SHARED"));
        var file = Path.of(Objects.requireNonNullElse(named, "../shared"))
                .resolve("data")
                .resolve(name);
        assumeTrue(Files.exists(file), () -> "Skipped: the national list is not at " + file.toAbsolutePath());
        return file;
    }
}
