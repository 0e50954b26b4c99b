package vn.binhyen.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import vn.binhyen.platform.RuleViolation;

/** What was typed about a change in the life of a unit; which fields count depends on the verb. */
record UnitLifeForm(
        @Nullable String verb,
        @Nullable String name,
        @BindParam("commune_code") @Nullable String commune,
        @Nullable String into,
        @Nullable String day,
        @Nullable String basis,
        @Nullable Integer version) {

    /** The ways in which a unit goes on; messages {@code register.life.<verb>}. */
    enum Verb {
        RENAME,
        MOVE,
        MERGE,
        DUPLICATE,
        DISTINCT,
        REOPEN
    }

    Verb chosen() {
        return Arrays.stream(Verb.values())
                .filter(one -> one.name().equals(UnitForm.text(verb)))
                .findFirst()
                .orElseThrow(() -> RuleViolation.invalid("unit-field-missing").at("verb"));
    }

    /** A duplicate, one that is none, and a reopening have no day of their own. */
    UnitLives.Change change(LocalDate today) {
        var needsDay = switch (chosen()) {
            case RENAME, MOVE, MERGE -> true;
            case DUPLICATE, DISTINCT, REOPEN -> false;
        };
        return new UnitLives.Change(
                Objects.requireNonNullElse(version, -1),
                needsDay ? UnitForm.day(day, "day", today) : today,
                UnitForm.text(basis));
    }

    Map<String, String> values() {
        var values = new HashMap<String, String>();
        values.put("verb", UnitForm.text(verb));
        values.put("name", UnitForm.text(name));
        values.put("commune_code", UnitForm.text(commune));
        values.put("into", UnitForm.text(into));
        values.put("day", UnitForm.text(day));
        values.put("basis", UnitForm.text(basis));
        return values;
    }
}
