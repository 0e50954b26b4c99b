package vn.binhyen.register;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Officer;
import vn.binhyen.place.Area;
import vn.binhyen.place.Places;
import vn.binhyen.platform.FormErrors;
import vn.binhyen.platform.VietnameseFormat;

/** Fills the form of a unit: with nothing, with what is kept, or with what was typed. */
@Component
class UnitFormTelling {

    private final Places places;
    private final UnitLabels labels;

    UnitFormTelling(Places places, UnitLabels labels) {
        this.places = places;
        this.labels = labels;
    }

    UnitFormPage fresh(Officer officer, LocalDate today) {
        var values = Map.of("opened_on", VietnameseFormat.date(today), "managing", "COMMUNE");
        return page(null, 0, values, List.of(), officer, FormErrors.NONE);
    }

    UnitFormPage kept(Unit unit, Officer officer) {
        var details = unit.details();
        var size = details.size();
        var closed = details.closedOn();
        var workforce = details.workforce();
        var values = new HashMap<String, String>();
        values.put("kind", details.kind().name());
        values.put("subkind", details.subkind());
        values.put("name", details.name());
        values.put("managing", details.managing().name());
        values.put("size_class", size == null ? "" : size.name());
        values.put("armed_forces", Boolean.toString(details.armedForces()));
        values.put("industrial_zone", details.industrialZone());
        values.put("fdi", Boolean.toString(details.foreignInvested()));
        values.put("address", details.address());
        values.put("workforce", workforce == null ? "" : workforce.toString());
        values.put("phone", details.contact().phone());
        values.put("email", details.contact().email());
        values.put("opened_on", VietnameseFormat.date(details.openedOn()));
        values.put("closed_on", closed == null ? "" : VietnameseFormat.date(closed));
        var levels = details.sortedLevels().stream().map(SchoolLevel::name).toList();
        return page(unit, unit.version(), values, levels, officer, FormErrors.NONE);
    }

    UnitFormPage typed(@Nullable Unit unit, UnitForm form, Officer officer, FormErrors errors) {
        var values = new HashMap<String, String>();
        values.put("code", UnitForm.text(form.code()));
        values.put("commune_code", UnitForm.text(form.commune()));
        values.put("kind", UnitForm.text(form.kind()));
        values.put("subkind", UnitForm.text(form.subkind()));
        values.put("name", UnitForm.text(form.name()));
        values.put("managing", UnitForm.text(form.managing()));
        values.put("size_class", UnitForm.text(form.size()));
        values.put("armed_forces", Boolean.toString(Boolean.TRUE.equals(form.armedForces())));
        values.put("industrial_zone", UnitForm.text(form.industrialZone()));
        values.put("fdi", Boolean.toString(Boolean.TRUE.equals(form.foreignInvested())));
        values.put("address", UnitForm.text(form.address()));
        values.put("workforce", UnitForm.text(form.workforce()));
        values.put("phone", UnitForm.text(form.phone()));
        values.put("email", UnitForm.text(form.email()));
        values.put("opened_on", UnitForm.text(form.openedOn()));
        values.put("closed_on", UnitForm.text(form.closedOn()));
        var levels = Objects.requireNonNullElse(form.levels(), List.<String>of());
        return page(unit, unit == null ? 0 : unit.version(), values, levels, officer, errors);
    }

    private UnitFormPage page(
            @Nullable Unit unit,
            int version,
            Map<String, String> values,
            List<String> levels,
            Officer officer,
            FormErrors errors) {
        return new UnitFormPage(
                unit == null,
                unit == null ? "" : unit.name(),
                unit == null ? "/units" : unit.url() + "/correction",
                unit == null ? "/units" : unit.url(),
                version,
                values,
                levels,
                unit == null ? communes(officer) : Map.of(),
                labels.options(UnitKind.values(), "register.kind."),
                labels.options(ManagingLevel.values(), "register.managing."),
                labels.options(SizeClass.values(), "register.size."),
                labels.options(SchoolLevel.values(), "register.level."),
                Map.of("true", labels.text("register.yes")),
                errors);
    }

    private Map<String, String> communes(Officer officer) {
        var communes = new LinkedHashMap<String, String>();
        for (Area commune : places.communes(officer)) {
            communes.put(commune.address(), commune.name());
        }
        return communes;
    }
}
