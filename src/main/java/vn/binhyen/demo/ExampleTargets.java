package vn.binhyen.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import vn.binhyen.identity.Officer;
import vn.binhyen.ledger.PeriodCalendar;
import vn.binhyen.platform.AreaId;
import vn.binhyen.programme.Bound;
import vn.binhyen.programme.NewTarget;
import vn.binhyen.programme.Targets;

/** Sets the targets of the demo province. */
@Component
class ExampleTargets {

    private static final String DOCUMENT = "Kế hoạch 138/KH-BCĐ về phong trào giai đoạn mới (minh họa)";

    private final Targets targets;

    ExampleTargets(Targets targets) {
        this.targets = targets;
    }

    /** One target as the recipe has it. */
    record Recipe(
            String title,
            String figure,
            Bound.Kind kind,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            int years,
            boolean part) {

        Bound bound() {
            var least = Objects.requireNonNullElse(low, BigDecimal.ZERO);
            return Bound.of(kind, least, Objects.requireNonNullElse(high, least));
        }
    }

    void load(String folder, AreaId province, DemoYears years) {
        UUID above = null;
        for (var recipe : Recipes.read(folder, "targets", new TypeReference<List<Recipe>>() {})) {
            var period = years.previous() + ".." + (years.previous() + recipe.years());
            var wanted = new NewTarget(
                    province,
                    recipe.part() ? above : null,
                    recipe.title(),
                    recipe.figure(),
                    PeriodCalendar.POLICE,
                    period,
                    recipe.bound(),
                    DOCUMENT);
            var set = targets.set(wanted, Officer.SYSTEM);
            above = recipe.part() ? above : set;
        }
    }
}
