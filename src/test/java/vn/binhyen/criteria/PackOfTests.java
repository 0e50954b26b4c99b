package vn.binhyen.criteria;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import vn.binhyen.identity.Officer;

/** Publishes a shipped pack for a province and a year of a test: what is unknown is dropped, the rest is confirmed. */
public final class PackOfTests {

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
        for (var code : packs.unconfirmed(draft, office)) {
            packs.confirm(draft, code, version++, office);
        }
        packs.publish(draft, version, office);
    }
}
