package vn.binhyen.ledger;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The numbers by which entries know measures and slices. A number is given in a transaction of its own, so that a command
 * which is rolled back takes back no number another one already uses; all full combinations get theirs when the catalog is made.
 */
@Component
class MeasureCatalog implements InitializingBean {

    private final MeasureRepository repository;
    private final List<Measures> declared;
    private final TransactionTemplate transaction;
    private final Map<MeasureCode, KnownMeasure> byCode = new ConcurrentHashMap<>();
    private final Map<Integer, KnownMeasure> byId = new ConcurrentHashMap<>();

    MeasureCatalog(MeasureRepository repository, List<Measures> declared, PlatformTransactionManager transactions) {
        this.repository = repository;
        this.declared = declared;
        this.transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public void afterPropertiesSet() {
        declared.forEach(this::declare);
    }

    void declare(Measures measures) {
        transaction.executeWithoutResult(status -> {
            repository.lock();
            measures.list().forEach(this::learn);
        });
    }

    /** It is an error of the program to use a measure that no module declares. */
    KnownMeasure get(MeasureCode code) {
        var known = byCode.get(code);
        if (known == null) {
            throw new IllegalArgumentException("No module declares the measure " + code);
        }
        return known;
    }

    KnownMeasure get(int id) {
        var known = byId.get(id);
        if (known == null) {
            throw new IllegalStateException("Entries of an undeclared measure: " + id);
        }
        return known;
    }

    int number(KnownMeasure measure, Slice slice) {
        var number = measure.numbers().get(slice);
        return number == null ? learn(measure, slice) : number;
    }

    /** The slice of a number; another node may have given the number a moment ago. */
    Slice slice(KnownMeasure measure, int number) {
        var known = measure.slices().get(number);
        var slice = known == null ? slices(measure).get(number) : known;
        if (slice == null) {
            throw new IllegalStateException("Slice " + number + " of " + measure.code() + " has no row");
        }
        return slice;
    }

    /** All slices that any node has ever used. */
    Map<Integer, Slice> slices(KnownMeasure measure) {
        repository.slices(measure.id()).forEach(measure::know);
        return measure.slices();
    }

    private void learn(Measure measure) {
        var id = repository.intern(measure);
        var known = KnownMeasure.of(id, measure);
        repository.slices(id).forEach(known::know);
        var missing = measure.slices().stream()
                .filter(slice -> !known.numbers().containsKey(slice))
                .toList();
        if (!missing.isEmpty()) {
            repository.intern(id, missing);
            repository.slices(id).forEach(known::know);
        }
        byCode.put(measure.code(), known);
        byId.put(id, known);
    }

    private int learn(KnownMeasure known, Slice slice) {
        if (!known.measure().allows(slice)) {
            throw new IllegalArgumentException(known.code() + " has no slice " + slice);
        }
        transaction.executeWithoutResult(status -> {
            repository.lock();
            repository.intern(known.id(), List.of(slice));
            repository.slices(known.id()).forEach(known::know);
        });
        return known.numbers().getOrDefault(slice, -1);
    }
}
