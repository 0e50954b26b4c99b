package vn.binhyen.demo;

import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import vn.binhyen.criteria.RulePacks;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.AreaId;

/** Makes the demo province its rule packs of a year, as its office would: changed, confirmed, published. */
@Component
class ExamplePacks {

    private final RulePacks packs;

    ExamplePacks(RulePacks packs) {
        this.packs = packs;
    }

    void load(String folder, AreaId province, int year) {
        load(folder, province, year, pack -> true);
    }

    /** Those by which the year before the recipe's own was decided. */
    void loadYearBefore(String folder, AreaId province, int year) {
        load(folder, province, year, PackRecipe.Pack::yearBefore);
    }

    private void load(String folder, AreaId province, int year, Predicate<PackRecipe.Pack> wanted) {
        var recipe = Recipes.read(folder, "criteria", new TypeReference<PackRecipe>() {});
        var system = Officer.SYSTEM;
        var office =
                new Officer(system.id(), system.username(), system.name(), system.title(), system.role(), province);
        recipe.packs().stream().filter(wanted).forEach(pack -> make(pack, recipe.reason(), year, office));
    }

    private void make(PackRecipe.Pack pack, String reason, int year, Officer office) {
        var draft = packs.draft(packs.national(pack.pack(), office).orElseThrow(), year, office);
        var version = 0;
        for (var change : pack.changes(reason)) {
            packs.change(draft, change, version++, office);
        }
        if (pack.publish()) {
            for (var code : packs.unconfirmed(draft, office)) {
                packs.confirm(draft, code, version++, office);
            }
            packs.publish(draft, version, office);
        }
    }
}
