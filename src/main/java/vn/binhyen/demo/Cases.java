package vn.binhyen.demo;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.audit.Audit;
import vn.binhyen.platform.RuleViolation;

/** Vụ mẫu: past reports whose figures the product computes from invented primary records. */
@Service
public class Cases {

    private static final Map<String, Integer> YEARS = Map.of("002", 2018);

    private final ExampleRepository repository;
    private final ExampleLoader loader;
    private final ExamplePacks packs;
    private final Audit audit;

    Cases(ExampleRepository repository, ExampleLoader loader, ExamplePacks packs, Audit audit) {
        this.repository = repository;
        this.loader = loader;
        this.packs = packs;
        this.audit = audit;
    }

    /** The numbers of the cases that have a data set. */
    public Set<String> known() {
        return YEARS.keySet();
    }

    /**
     * Loads the data set of a case once; answers the code of its province.
     *
     * @throws RuleViolation {@code case-unknown}
     */
    @Transactional
    public String load(String id) {
        var year = YEARS.get(id);
        if (year == null) {
            throw RuleViolation.invalid("case-unknown", id);
        }
        var folder = "cases/" + id;
        var recipes = Recipes.of(folder);
        var places = recipes.places();
        if (repository.begin("case-" + id)) {
            loader.loadPlaces(places);
            packs.load(folder, places.provinceId(), year);
            loader.loadYear(recipes, year);
            repository.complete("case-" + id);
            audit.record("case.load", "case", id, places.provinceId(), Map.of());
        }
        return places.province().code() + "@" + places.generation();
    }
}
