package vn.binhyen.demo;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import vn.binhyen.committee.Committees;
import vn.binhyen.committee.NewCommittee;
import vn.binhyen.identity.Officer;

/** Sets up the steering committees of the demo province; that of the province has a past. */
@Component
class ExampleCommittees {

    private final Committees committees;

    ExampleCommittees(Committees committees) {
        this.committees = committees;
    }

    void load(String folder, PlaceRecipe places) {
        var recipe = Recipes.read(folder, "committees", new TypeReference<CommitteeRecipe>() {});
        var fresh = new ArrayList<NewCommittee>();
        var communes = places.communes();
        for (var index = 0; index < communes.size(); index++) {
            fresh.add(recipe.commune(communes.get(index), index));
        }
        committees.setUpAll(fresh, Officer.SYSTEM);
        var province = committees.setUp(recipe.province(places), Officer.SYSTEM);
        var version = 0;
        committees.reform(province, recipe.reform(places), List.of(), version++, Officer.SYSTEM);
        for (var seat : recipe.reformed(places)) {
            committees.appoint(province, seat, version++, Officer.SYSTEM);
        }
    }
}
