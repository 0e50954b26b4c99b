package vn.binhyen.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.RuleViolation;

/** The packs of the repository: each can be read, its expressions hold what its rows say, and nothing uncertain passes as known. */
class ShippedPacksTests {

    private static final Map<String, RulePack> KNOWN = new ConcurrentHashMap<>();
    private static final FactCatalog FACTS = new FactCatalog();
    private static final PackChecks CHECKS = new PackChecks(new Expressions(), FACTS);

    @TestFactory
    Stream<DynamicTest> everyPackIsStoppedByNothingButWhatNobodyConfirmed() throws IOException {
        return packs().map(pack -> DynamicTest.dynamicTest(pack.code(), () -> {
            var obstacles = CHECKS.obstacles(version(pack)).stream()
                    .map(RuleViolation::code)
                    .distinct()
                    .toList();

            assertThat(obstacles)
                    .isNotEmpty()
                    .isSubsetOf("criterion-empty", "criterion-unconfirmed", "criterion-points-missing", "pack-total");
            assertThat(pack.criteria()).allSatisfy(criterion -> {
                assertThat(criterion.article()).as(criterion.code()).isNotEmpty();
                assertThat(criterion.mark() == Mark.SEEN ? pack.sourceOf(criterion) : "http")
                        .as(criterion.code() + " says where it was read")
                        .startsWith("http");
                assertThat(criterion.label().en())
                        .as(criterion.code())
                        .isNotEqualTo(criterion.label().vi());
            });
            assertThat(pack.criteria().stream().map(Criterion::code)).doesNotHaveDuplicates();
        }));
    }

    @Test
    void whatWasNotFoundIsAnEmptyTemplate() throws IOException {
        var templates = packs().flatMap(pack -> pack.criteria().stream())
                .filter(criterion -> criterion.mark() == Mark.UNKNOWN)
                .toList();

        assertThat(templates).hasSizeGreaterThan(20).allSatisfy(criterion -> {
            assertThat(criterion.label().vi()).as(criterion.code()).contains("chưa có nội dung");
            assertThat(criterion.points()).as(criterion.code()).isNull();
            assertThat(criterion.source()).as(criterion.code()).isEmpty();
        });
    }

    @Test
    void thePartsOfTheStandardFollowEachOtherWithoutGapOrOverlap() throws IOException {
        for (var subject : List.of(Subject.RESIDENTIAL_AREA, Subject.COMMUNE, Subject.AGENCY, Subject.SCHOOL)) {
            var standards = packs().filter(pack -> pack.purpose() == Purpose.STANDARD)
                    .filter(pack -> pack.subjects().contains(subject))
                    .toList();
            assertThat(standards).as(subject.name()).hasSize(2);
            assertThat(standards.stream().filter(pack -> pack.validTo() != null).map(RulePack::validTo))
                    .containsExactly(LocalDate.of(2022, 2, 9));
        }
    }

    @Test
    void aPackComesBackFromTheDatabaseAsItWas() throws IOException {
        assertThat(packs())
                .allSatisfy(pack ->
                        assertThat(PackNotation.pack(PackNotation.json(pack))).isEqualTo(pack));
    }

    static Stream<RulePack> packs() throws IOException {
        return PackShelf.files().stream().map(PackShelf::read);
    }

    static RulePack pack(String code) throws IOException {
        if (KNOWN.isEmpty()) {
            packs().forEach(pack -> KNOWN.put(pack.code(), pack));
        }
        return Objects.requireNonNull(KNOWN.get(code), code);
    }

    static PackVersion version(RulePack pack) {
        return PackVersion.draft(
                UUID.randomUUID(), AreaId.NATION, null, pack, "Vân", java.time.Instant.parse("2026-01-05T02:00:00Z"));
    }
}
