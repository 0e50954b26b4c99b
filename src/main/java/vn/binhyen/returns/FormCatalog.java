package vn.binhyen.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.binhyen.figure.Figures;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.ledger.Measures;
import vn.binhyen.platform.Actor;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Level;

/**
 * All forms: those that are shipped, made at start (one that cannot be filled in, or asks twice, stops the start), and over them the
 * versions that a province wrote. Which version holds is asked by the last day of a period.
 */
@Component
class FormCatalog {

    private final Map<String, FormPack.Asked> measures;
    private final Map<String, Form> shipped = new LinkedHashMap<>();
    private final Map<UUID, Form.Written> read = new ConcurrentHashMap<>();
    private final Map<UUID, Form> made = new ConcurrentHashMap<>();
    private final FormVersions versions;
    private final Figures figures;
    private final Ledger ledger;

    FormCatalog(FormFiles files, FormVersions versions, Figures figures, Ledger ledger) {
        this.versions = versions;
        this.figures = figures;
        this.ledger = ledger;
        this.measures = files.measures().stream().collect(Collectors.toMap(FormPack.Asked::code, Function.identity()));
        var asked = new HashSet<String>();
        for (var written : files.list()) {
            var form = sound(new FormMaking(written, measures, figures));
            require(shipped.put(form.code(), form) == null, form.code(), "there are two of it");
            form.asked().forEach(cell -> require(asked.add(cell.asks()), form.code(), cell.code() + " is asked twice"));
        }
    }

    /** A form and the period of it that was meant. */
    record Dated(Form form, Form.Due period) {}

    /** Those a place fills in or sees: its province's last versions, and the shipped ones it did not change. */
    List<Form> list(AreaId area) {
        var forms = new LinkedHashMap<>(shipped);
        versions(area).forEach(version -> forms.put(version.form(), form(version)));
        return List.copyOf(forms.values());
    }

    /** As it is now: with the last version of the place's province. */
    Form get(String code, AreaId area) {
        return find(code, area).orElseThrow(() -> ReturnProblems.form(code));
    }

    Optional<Form> find(String code, AreaId area) {
        return find(code, area, LocalDate.MAX);
    }

    /** As it is filled in for the period that ends on this day; before the first version of an own form that one. */
    Form get(String code, AreaId area, LocalDate lastDay) {
        return find(code, area, lastDay).orElseGet(() -> get(code, area));
    }

    private Optional<Form> find(String code, AreaId area, LocalDate lastDay) {
        return find(code, versions(area), lastDay);
    }

    private Optional<Form> find(String code, List<FormVersion> written, LocalDate lastDay) {
        return written.stream()
                .filter(version -> version.form().equals(code) && version.holdsAt(lastDay))
                .reduce((earlier, later) -> later)
                .map(this::form)
                .or(() -> Optional.ofNullable(shipped.get(code)));
    }

    /** The version of a form that holds for a period of this name. */
    Dated dated(String code, AreaId area, String period) {
        var written = versions(area);
        var known = find(code, written, LocalDate.MAX).orElseThrow(() -> ReturnProblems.form(code));
        return dated(known, written, period);
    }

    Dated dated(Form known, AreaId area, String period) {
        return dated(known, versions(area), period);
    }

    private Dated dated(Form known, List<FormVersion> written, String period) {
        var form = find(known.code(), written, known.period(period).days().to()).orElse(known);
        return new Dated(form, form.period(period));
    }

    /** The same for several periods of one form. */
    List<Dated> dated(Form known, AreaId area, List<Form.Due> periods) {
        var written = versions(area);
        return periods.stream()
                .map(period -> dated(known, written, period.code()))
                .toList();
    }

    Dated of(Return one) {
        return dated(one.form(), one.area(), one.period());
    }

    /** The books know the measures of all provinces before anybody reads them. */
    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        Actor.SYSTEM.run(
                () -> versions.list(AreaId.NATION, AreaId.NATION.last()).forEach(this::written));
    }

    /** The form that a version says. */
    Form form(FormVersion version) {
        var known = made.get(version.id());
        if (known == null) {
            known = sound(making(written(version)));
            made.put(version.id(), known);
        }
        return known;
    }

    /** What a version says; its measures are made known to the books the first time. */
    Form.Written written(FormVersion version) {
        var known = read.get(version.id());
        if (known == null) {
            known = Objects.requireNonNull(FormText.of(version.text()).written());
            declare(known);
            read.put(version.id(), known);
        }
        return known;
    }

    /** What somebody wrote, with the measures that it brings. */
    FormMaking making(Form.Written written) {
        var known = new HashMap<>(measures);
        written.measures().forEach(measure -> known.putIfAbsent(measure.code(), measure));
        return new FormMaking(written, known, figures);
    }

    List<FormVersion> versions(AreaId area) {
        if (area.level() == Level.NATION) {
            return List.of();
        }
        var province = area.ancestor(Level.PROVINCE);
        return versions.list(province, province.last());
    }

    boolean isShipped(String measure) {
        return measures.containsKey(measure);
    }

    private void declare(Form.Written written) {
        var own = new ArrayList<>(written.measures());
        own.removeIf(measure -> isShipped(measure.code()));
        if (!own.isEmpty()) {
            ledger.declare(
                    new Measures(own.stream().map(FormPack.Asked::measure).toList()));
        }
    }

    private static Form sound(FormMaking making) {
        var form = making.make();
        require(making.problems().isEmpty(), form.code(), making.problems().toString());
        return form;
    }

    private static void require(boolean holds, String form, String otherwise) {
        if (!holds) {
            throw new IllegalStateException("Form " + form + ": " + otherwise);
        }
    }
}
