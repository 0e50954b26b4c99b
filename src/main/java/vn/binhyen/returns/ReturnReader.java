package vn.binhyen.returns;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.FormErrors;
import vn.binhyen.platform.FormReader;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseFormat;
import vn.binhyen.platform.VietnameseNumbers;

/**
 * Reads the fields of a grid: {@code v.<place>.<cell>} is a number, {@code source}, {@code asOf} hold for all of them, and with
 * {@code .<row>} behind them, as {@code note.<row>} does, for one row of the one place shown.
 */
@Component
class ReturnReader {

    private static final String VALUE = "v.";

    private final ReturnPlaces places;
    private final FormCatalog forms;
    private final ReturnRegister register;
    private final MessageSource messages;
    private final Clock clock;

    ReturnReader(ReturnPlaces places, FormCatalog forms, ReturnRegister register, MessageSource messages, Clock clock) {
        this.places = places;
        this.register = register;
        this.forms = forms;
        this.messages = messages;
        this.clock = clock;
    }

    /** What was typed, by place, as far as it can be read, and what cannot. */
    record Reading(Map<AreaId, TypedCells> typed, FormReader fields) {}

    /** A return that somebody asks for. */
    record Asked(Form form, Form.Due period, ReturnPlace place) {}

    /** What an address leaves out is the first form that this place fills in, its last period that is over, and the own place. */
    Asked asked(ReturnRequest request, Officer officer) {
        var known = request.form().isEmpty() ? usual(officer, true) : forms.get(request.form(), officer.area());
        var dated = dated(known, request, officer);
        var form = dated.form();
        var period = dated.period();
        var day = period.days().to();
        var found = request.area().isEmpty()
                ? places.filling(form, officer.area(), day, officer).stream()
                        .filter(place -> place.area().equals(officer.area()))
                        .findFirst()
                : places.byCode(request.area(), form, day, officer);
        return new Asked(form, period, found.orElseThrow(() -> ReturnProblems.place(request.area())));
    }

    /** The same for many places: the first form that places below this one fill in. */
    FormCatalog.Dated dated(ReturnRequest request, Officer officer) {
        var known = request.form().isEmpty() ? usual(officer, false) : forms.get(request.form(), officer.area());
        return dated(known, request, officer);
    }

    private FormCatalog.Dated dated(Form known, ReturnRequest request, Officer officer) {
        var period = request.period().isEmpty() ? register.latest(known).code() : request.period();
        return forms.dated(known, officer.area(), period);
    }

    private Form usual(Officer officer, boolean own) {
        var level = officer.area().level();
        return forms.list(officer.area()).stream()
                .filter(form -> form.filledBy().stream()
                        .anyMatch(by -> own ? by.level() == level : by.level().compareTo(level) > 0))
                .findFirst()
                .orElseThrow(() -> ReturnProblems.form(""));
    }

    static String field(AreaId area, String cell) {
        return VALUE + area + "." + cell;
    }

    /** The same for one place: whatever else the fields name is passed over. */
    Reading read(Asked asked, Map<String, String> fields, Officer officer) {
        var reading = read(asked.form(), asked.period(), fields, officer);
        reading.typed().keySet().retainAll(Set.of(asked.place().area()));
        return reading;
    }

    Reading read(Form form, Form.Due period, Map<String, String> fields, Officer officer) {
        var reader = new FormReader(clock);
        var named = fields.getOrDefault("source", "");
        var source = named.isBlank() ? officer.name() : named;
        var asOf = day(reader, "asOf", fields.getOrDefault("asOf", ""));
        var values = new LinkedHashMap<AreaId, Map<String, TypedCells.Typed>>();
        var emptied = new HashMap<AreaId, Set<String>>();
        for (var field : fields.entrySet()) {
            var place = place(field.getKey());
            var cell = place == null ? null : form.cells().get(cell(field.getKey()));
            if (place == null || cell == null || cell.isCounted()) {
                continue;
            }
            values.computeIfAbsent(place, area -> new HashMap<>());
            if (field.getValue().isBlank()) {
                emptied.computeIfAbsent(place, area -> new HashSet<>()).add(cell.code());
                continue;
            }
            var typed = typed(cell, field.getKey(), field.getValue(), fields, reader);
            if (typed != null) {
                values.get(place).put(cell.code(), typed);
            }
        }
        var usual = asOf == null ? lastDay(period) : asOf;
        var typed = new LinkedHashMap<AreaId, TypedCells>();
        values.forEach((area, cells) ->
                typed.put(area, new TypedCells(cells, emptied.getOrDefault(area, Set.of()), source, usual)));
        return new Reading(typed, reader);
    }

    private TypedCells.@Nullable Typed typed(
            FormCell cell, String field, String text, Map<String, String> fields, FormReader reader) {
        var row = "." + cell.row().code();
        var asOf = day(reader, "asOf" + row, fields.getOrDefault("asOf" + row, ""));
        try {
            var amount = amount(cell, text);
            var source = fields.getOrDefault("source" + row, "");
            var note = fields.get("note" + row);
            var checked = new ReturnValue(amount, source, asOf, note);
            return new TypedCells.Typed(amount, checked.source(), asOf, note);
        } catch (RuleViolation wrong) {
            var at = "amount".equals(wrong.field()) ? field : wrong.field() + row;
            reader.reject(new RuleViolation(wrong.status(), wrong.code(), wrong.arguments()).at(at));
            return null;
        }
    }

    /** A number as people type it here, in the scale of the cell. */
    static long amount(FormCell cell, String text) {
        var number = VietnameseNumbers.decimal(text)
                .orElseThrow(() -> RuleViolation.invalid("return-not-a-number", text.strip())
                        .at("amount"));
        return amount(cell, number);
    }

    static long amount(FormCell cell, BigDecimal number) {
        if (number.stripTrailingZeros().scale() > cell.scale()) {
            throw RuleViolation.invalid(cell.scale() == 0 ? "return-not-whole" : "return-decimals", cell.scale())
                    .at("amount");
        }
        if (number.abs().compareTo(BigDecimal.valueOf(ReturnValue.MOST)) > 0) {
            throw RuleViolation.invalid("return-number-implausible", ReturnValue.MOST)
                    .at("amount");
        }
        return number.movePointRight(cell.scale()).longValueExact();
    }

    /** Numbers are of the last day of their period, or of today while it runs. */
    LocalDate lastDay(Form.Due period) {
        var today = today();
        return period.days().to().isAfter(today) ? today : period.days().to();
    }

    private @Nullable LocalDate day(FormReader reader, String field, String text) {
        var day = reader.day(field, text);
        if (day != null && day.isAfter(today())) {
            reader.reject(RuleViolation.invalid("return-as-of-future").at(field));
        }
        return day;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), VietnameseFormat.ZONE);
    }

    private static @Nullable AreaId place(String field) {
        var parts = field.split("\\.", 3);
        if (parts.length < 3 || !field.startsWith(VALUE) || !parts[1].matches("\\d{1,16}")) {
            return null;
        }
        try {
            return new AreaId(Long.parseLong(parts[1]));
        } catch (IllegalArgumentException noPlace) {
            return null;
        }
    }

    private static String cell(String field) {
        return field.substring(field.indexOf('.', VALUE.length()) + 1);
    }

    FormErrors errors(FormReader fields) {
        return fields.errors(messages);
    }

    FormErrors errors(RuleViolation violation) {
        return FormErrors.of(violation, messages);
    }
}
