package vn.binhyen.demo;

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
        var recipe = Recipes.read(folder, "criteria", new TypeReference<PackRecipe>() {});
        var system = Officer.SYSTEM;
        var office =
                new Officer(system.id(), system.username(), system.name(), system.title(), system.role(), province);
        recipe.packs().forEach(pack -> make(pack, recipe.reason(), year, office));
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
