package vn.binhyen.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;
import vn.binhyen.audit.AuditLine;
import vn.binhyen.identity.Officer;
import vn.binhyen.place.Places;
import vn.binhyen.platform.FormErrors;
import vn.binhyen.platform.VietnameseFormat;

/** Tells one unit to a reader: facts and history in words. */
@Component
class UnitTelling {

    private static final TypeReference<TreeMap<String, String>> DETAIL = new TypeReference<>() {};

    private static final int RECORDS = 20;

    private final Units units;
    private final UnitLives lives;
    private final List<UnitRecords> sources;
    private final Places places;
    private final UnitLabels labels;
    private final MessageSource messages;
    private final ObjectMapper json;

    UnitTelling(
            Units units,
            UnitLives lives,
            List<UnitRecords> sources,
            Places places,
            UnitLabels labels,
            MessageSource messages,
            ObjectMapper json) {
        this.units = units;
        this.lives = lives;
        this.sources = sources;
        this.places = places;
        this.labels = labels;
        this.messages = messages;
        this.json = json;
    }

    UnitPage page(Unit unit, Officer officer) {
        return page(unit, officer, "", FormErrors.NONE);
    }

    /** The same page when closing was refused, with the day that was typed. */
    UnitPage page(Unit unit, Officer officer, String closingDay, FormErrors errors) {
        var commune = places.get(unit.commune(), officer);
        var standard = unit.standard();
        var told = lives.events(unit, officer);
        return new UnitPage(
                unit.name(),
                unit.url(),
                unit.code(),
                "register.kind." + unit.kind(),
                "register.managing." + unit.managing(),
                new UnitPage.Place(commune.name(), commune.url()),
                facts(unit.details()),
                unit.details().openedOn(),
                unit.details().closedOn(),
                new UnitPage.Standard(standard.in(), standard.reasonKey(), standard.warningKey()),
                told.stream()
                        .map(event -> new UnitPage.Passage(
                                event.day(),
                                "register.event." + event.kind(),
                                event.told(),
                                otherUrl(event, officer),
                                event.basis(),
                                event.actor()))
                        .toList(),
                records(unit, told, officer),
                units.history(unit, officer).stream().map(this::event).toList(),
                UnitController.writes(officer),
                unit.version(),
                closingDay,
                errors);
    }

    private String otherUrl(UnitEvent event, Officer officer) {
        var other = event.other();
        return other == null ? "" : units.find(other, officer).map(Unit::url).orElse("");
    }

    /** What was recorded at the unit and at those it continues, the latest first. */
    private List<UnitPage.Entry> records(Unit unit, List<UnitEvent> told, Officer officer) {
        var line = Stream.concat(Stream.of(unit.id()), told.stream().map(UnitEvent::unit))
                .distinct()
                .toList();
        return sources.stream()
                .flatMap(source -> source.latest(line, officer, RECORDS).stream())
                .sorted(Comparator.comparing(UnitRecords.Line::day).reversed())
                .limit(RECORDS)
                .map(record -> new UnitPage.Entry(record.day(), record.kindKey(), record.title(), record.url()))
                .toList();
    }

    private List<UnitPage.Fact> facts(UnitDetails details) {
        var facts = new ArrayList<UnitPage.Fact>();
        var size = details.size();
        add(facts, "subkind", details.subkind());
        add(facts, "size_class", size == null ? "" : labels.text("register.size." + size));
        add(facts, "school_level", labels.levels(details));
        add(facts, "armed_forces", details.armedForces() ? labels.text("register.yes") : "");
        add(facts, "industrial_zone", details.industrialZone());
        add(facts, "fdi", details.foreignInvested() ? labels.text("register.yes") : "");
        var workforce = details.workforce();
        add(facts, "address", details.address());
        add(
                facts,
                "workforce",
                workforce == null ? "" : VietnameseFormat.number(workforce, LocaleContextHolder.getLocale()));
        add(facts, "phone", details.contact().phone());
        add(facts, "email", details.contact().email());
        return facts;
    }

    private static void add(List<UnitPage.Fact> facts, String field, String text) {
        if (!text.isEmpty()) {
            facts.add(new UnitPage.Fact("register.column." + field, text));
        }
    }

    private UnitPage.Event event(AuditLine line) {
        var what = Objects.requireNonNullElse(
                messages.getMessage(
                        "register.action." + line.action(), null, line.action(), LocaleContextHolder.getLocale()),
                line.action());
        var changes = json.readValue(line.detail(), DETAIL).entrySet().stream()
                .map(change -> new UnitPage.Change(
                        "register.column." + change.getKey(), labels.change(change.getKey(), change.getValue())))
                .toList();
        return new UnitPage.Event(line.at(), line.actorName(), what, changes);
    }
}
