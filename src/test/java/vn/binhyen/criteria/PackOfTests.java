package vn.binhyen.criteria;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import vn.binhyen.identity.Officer;

/** Publishes a shipped pack for a province and a year of a test: what is unknown is dropped, the rest is confirmed. */
public final class PackOfTests {

    private static final Map<Grade, Integer> THRESHOLDS =
            Map.of(Grade.EXCELLENT, 90, Grade.GOOD, 70, Grade.AVERAGE, 50);

    private PackOfTests() {}

    /** All four packs of the standard. */
    public static void publishAll(ApplicationContext context, int year, Officer office) {
        List.of("residential-area", "commune", "organisation", "school")
                .forEach(pack -> publish(context, "standard-2021-" + pack, year, office));
    }

    /** Does nothing where the province has one of that year already. */
    public static void publish(ApplicationContext context, String pack, int year, Officer office) {
        var packs = context.getBean(RulePacks.class);
        office.actor().run(() -> {
            var national = packs.national(pack, office).orElseThrow();
            var subject =
                    packs.get(national, office).document().subjects().iterator().next();
            if (packs.inForce(Purpose.STANDARD, subject, office.area(), LocalDate.of(year, 11, 1), office)
                    .isEmpty()) {
                publish(packs, packs.draft(national, year, office), office);
            }
        });
    }

    private static void publish(RulePacks packs, UUID draft, Officer office) {
        var version = 0;
        for (var criterion : packs.get(draft, office).result().criteria()) {
            if (criterion.mark() == Mark.UNKNOWN) {
                packs.change(draft, Change.drop(criterion.code(), "Công văn 1/BCĐ138"), version++, office);
            }
        }
        publish(packs, draft, version, office);
    }

    private static void publish(RulePacks packs, UUID draft, int seen, Officer office) {
        var version = seen;
        for (var code : packs.unconfirmed(draft, office)) {
            packs.confirm(draft, code, version++, office);
        }
        packs.publish(draft, version, office);
    }

    /** Fills in, once, the shipped sheet of points of residential areas: 5 × 15 points, 25 for being recognised, a cap, and thresholds. */
    public static void publishSheet(ApplicationContext context, int year, Officer office) {
        var packs = context.getBean(RulePacks.class);
        office.actor().run(() -> {
            var day = LocalDate.of(year, 10, 31);
            if (packs.inForce(Purpose.GRADING, Subject.RESIDENTIAL_AREA, office.area(), day, office)
                    .isPresent()) {
                return;
            }
            var national =
                    packs.national("movement-2022-residential-area", office).orElseThrow();
            var draft = packs.draft(national, year, office);
            var version = 0;
            for (var criterion : packs.get(draft, office).result().criteria()) {
                packs.change(draft, Change.replace(filled(criterion), "Quyết định 12"), version++, office);
            }
            packs.change(draft, Change.add(recognised(), "Quyết định 12"), version++, office);
            packs.change(draft, Change.add(cap(), "Quyết định 12"), version++, office);
            publish(packs, draft, version, office);
        });
    }

    private static Criterion filled(Criterion empty) {
        var grade = empty.grade();
        var points = grade == null ? 15 : Objects.requireNonNull(THRESHOLDS.get(grade));
        return line(empty.code(), empty.kind(), empty.effect(), points, grade);
    }

    private static Criterion recognised() {
        return line("TC", Criterion.Kind.COMPUTED, Criterion.Effect.CONDITION, 25, null);
    }

    private static Criterion cap() {
        return line("KC", Criterion.Kind.ZERO, Criterion.Effect.CAP, null, Grade.AVERAGE);
    }

    static Criterion line(
            String code,
            Criterion.Kind kind,
            Criterion.Effect effect,
            @Nullable Integer points,
            @Nullable Grade grade) {
        var computed = kind == Criterion.Kind.COMPUTED;
        return new Criterion(
                code,
                new Label("Mục " + code, "Item " + code),
                kind,
                effect,
                false,
                "Điều 1",
                "",
                Mark.TYPED,
                "",
                null,
                List.of(),
                points == null ? null : BigDecimal.valueOf(points),
                computed ? "recognised == 1" : "",
                computed
                        ? List.of(TestRow.of("recognised=1 -> MET"), TestRow.of("recognised=0 -> NOT_MET"))
                        : List.of(),
                null,
                grade);
    }
}
