package vn.binhyen.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.audit.Audit;
import vn.binhyen.demo.ExampleRepository.State;
import vn.binhyen.identity.Officer;
import vn.binhyen.place.Places;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.VietnameseFormat;

/**
 * Dữ liệu minh họa: the invented Tỉnh Minh Họa with its accounts. It is made in steps, so that people can sign in at once; each
 * step is there entirely or not at all. The last one closes the year before.
 */
@Service
public class Demo {

    private static final String NAME = "demo";
    private static final String BOUNDARIES = "/demo/boundaries.geojson";

    private final ExampleRepository repository;
    private final ExampleLoader loader;
    private final ExampleCommittees committees;
    private final ExampleClosing closing;
    private final ExamplePacks packs;
    private final ExampleReturns returns;
    private final ExampleTargets targets;
    private final ExampleEnrolments enrolments;
    private final ExampleGradings gradings;
    private final DemoAccounts accounts;
    private final Places places;
    private final TransactionTemplate transaction;
    private final Audit audit;
    private final Clock clock;

    Demo(
            ExampleRepository repository,
            ExampleLoader loader,
            ExampleCommittees committees,
            ExampleClosing closing,
            ExamplePacks packs,
            ExampleReturns returns,
            ExampleTargets targets,
            ExampleEnrolments enrolments,
            ExampleGradings gradings,
            DemoAccounts accounts,
            Places places,
            TransactionTemplate transaction,
            Audit audit,
            Clock clock) {
        this.repository = repository;
        this.loader = loader;
        this.committees = committees;
        this.closing = closing;
        this.packs = packs;
        this.returns = returns;
        this.targets = targets;
        this.enrolments = enrolments;
        this.gradings = gradings;
        this.accounts = accounts;
        this.places = places;
        this.transaction = transaction;
        this.audit = audit;
        this.clock = clock;
    }

    /** Makes what is missing of it; false when all of it was there. */
    public boolean add() {
        var recipes = Recipes.of(NAME);
        inTransaction(() -> begin(recipes));
        var filled = inTransaction(() -> fill(recipes));
        inTransaction(() -> closeYear(recipes));
        return filled;
    }

    /** Takes all of it out again; false when there was none. */
    public boolean remove() {
        return inTransaction(() -> {
            if (!repository.remove(NAME)) {
                return false;
            }
            repository.removeDemo();
            audit.record("demo.remove", NAME, NAME, AreaId.NATION, Map.of());
            return true;
        });
    }

    /** Whether any of it is in the database. */
    public boolean isPresent() {
        return inTransaction(() -> state() == State.BEGUN || state() == State.COMPLETE);
    }

    /** Whether its places are there and its work is still being written. */
    public boolean isFilling() {
        return inTransaction(() -> state() == State.BEGUN);
    }

    /** Whether a start should make it: nothing is in the database yet, or an earlier start did not come to the end. */
    boolean isWanted() {
        return inTransaction(() -> state() == State.BEGUN
                || (state() == State.ABSENT
                        && places.children(AreaId.NATION, Officer.SYSTEM).isEmpty()));
    }

    private boolean begin(Recipes recipes) {
        if (!repository.begin(NAME)) {
            return false;
        }
        loader.loadPlaces(recipes.places());
        accounts.open(recipes.places());
        return true;
    }

    private boolean fill(Recipes recipes) {
        if (!repository.complete(NAME)) {
            return false;
        }
        loader.loadBoundaries(
                Objects.requireNonNull(Demo.class.getResourceAsStream(BOUNDARIES)),
                recipes.places().provinceId());
        loader.reorganise(recipes.places(), years());
        packs.loadYearBefore(NAME, recipes.places().provinceId(), years().previous());
        loader.loadDemo(recipes, years());
        committees.load(NAME, recipes.places());
        packs.load(NAME, recipes.places().provinceId(), years().current());
        returns.load(NAME, recipes.places());
        targets.load(NAME, recipes.places().provinceId(), years());
        enrolments.load(recipes.places(), years().current());
        gradings.load(recipes.places(), years().current());
        audit.record("demo.add", NAME, NAME, recipes.places().provinceId(), Map.of());
        return true;
    }

    private boolean closeYear(Recipes recipes) {
        closing.load(recipes.places(), years());
        return true;
    }

    private DemoYears years() {
        return new DemoYears(LocalDate.ofInstant(clock.instant(), VietnameseFormat.ZONE));
    }

    private State state() {
        return repository.state(NAME);
    }

    private boolean inTransaction(BooleanSupplier action) {
        return Objects.requireNonNull(transaction.execute(status -> action.getAsBoolean()));
    }
}
