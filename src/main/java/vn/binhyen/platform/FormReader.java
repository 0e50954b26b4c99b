package vn.binhyen.platform;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * Reads what people typed into a form, field by field. Everything that is wrong is noted, not only the first thing, and
 * nothing typed is changed: the form is shown again as it was.
 */
public final class FormReader {

    private final Map<String, RuleViolation> violations = new LinkedHashMap<>();
    private final LocalDate today;

    public FormReader(Clock clock) {
        this.today = LocalDate.ofInstant(clock.instant(), VietnameseFormat.ZONE);
    }

    /** Text that must not be empty. */
    public String required(String field, String typed) {
        var clean = VietnameseText.clean(typed);
        if (clean.isEmpty()) {
            reject(RuleViolation.invalid("field-missing").at(field));
        }
        return clean;
    }

    /** A day as people type it, or nothing where the field is empty. */
    public @Nullable LocalDate day(String field, String typed) {
        if (typed.isBlank()) {
            return null;
        }
        var day = VietnameseDates.parse(typed, today);
        if (day.isEmpty()) {
            reject(RuleViolation.invalid("field-not-a-day", typed.strip()).at(field));
        }
        return day.orElse(null);
    }

    /** A whole number that is not negative; an empty field means the number given. */
    public int whole(String field, String typed, int whenEmpty) {
        if (typed.isBlank()) {
            return whenEmpty;
        }
        var number = VietnameseNumbers.whole(typed).filter(whole -> whole >= 0 && whole <= Integer.MAX_VALUE);
        if (number.isEmpty()) {
            reject(RuleViolation.invalid("field-not-whole", typed.strip()).at(field));
        }
        return number.map(Long::intValue).orElse(whenEmpty);
    }

    /** A member of an enum by its name, or nothing where the field is empty. */
    public <E extends Enum<E>> @Nullable E choice(String field, Class<E> type, String typed) {
        if (typed.isBlank()) {
            return null;
        }
        var choice = Arrays.stream(type.getEnumConstants())
                .filter(member -> member.name().equals(typed.strip()))
                .findFirst();
        if (choice.isEmpty()) {
            reject(RuleViolation.invalid("field-not-a-choice", typed.strip()).at(field));
        }
        return choice.orElse(null);
    }

    /** The value these fields make; a rule that it breaks is noted at its field. */
    public <T> Optional<T> value(Supplier<T> making) {
        try {
            return isClean() ? Optional.of(making.get()) : Optional.empty();
        } catch (RuleViolation violation) {
            reject(violation);
            return Optional.empty();
        }
    }

    public void reject(RuleViolation violation) {
        var field = violation.field();
        violations.putIfAbsent(field == null ? "" : field, violation);
    }

    public boolean isClean() {
        return violations.isEmpty();
    }

    /** For programs: the first thing that is wrong, as the problem of the answer. */
    public RuleViolation first() {
        return violations.values().iterator().next();
    }

    public FormErrors errors(MessageSource messages) {
        var texts = new LinkedHashMap<String, String>();
        violations.forEach((field, violation) -> texts.put(field, ProblemAdvice.detail(violation, messages)));
        return new FormErrors(texts);
    }
}
