package vn.binhyen.criteria;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.binhyen.platform.VietnameseFormat;

/** Says criteria and findings in the reader's language. */
@Component
class PackWords {

    private final MessageSource messages;

    PackWords(MessageSource messages) {
        this.messages = messages;
    }

    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale());
    }

    String in(Label label) {
        return label.in(locale());
    }

    String number(BigDecimal number) {
        var plain = number.stripTrailingZeros();
        return VietnameseFormat.decimal(plain, Math.max(plain.scale(), 0), locale());
    }

    /** Why a criterion came out as it did. */
    String reason(Finding finding) {
        var told = finding.arguments().stream().map(this::told).toArray();
        return text(finding.reasonKey(), told);
    }

    private Object told(Object argument) {
        return switch (argument) {
            case Label label -> in(label);
            case LocalDate day -> VietnameseFormat.date(day);
            case BigDecimal number -> number(number);
            default -> argument;
        };
    }

    /** How a criterion is answered, line by line. */
    List<String> details(Criterion criterion) {
        var details = new ArrayList<String>();
        var threshold = criterion.threshold();
        switch (criterion.kind()) {
            case DATE_UNTIL -> details.add(text("criteria.until-day", day(criterion.until())));
            case NUMBER, SHARE -> details.add(threshold(criterion.kind(), Objects.requireNonNull(threshold)));
            case POINTS -> details.add(points(criterion));
            case COMPUTED -> {
                if (criterion.points() != null) {
                    details.add(points(criterion));
                }
            }
            case YES_NO, ZERO -> {}
        }
        if (criterion.effect() == Criterion.Effect.CAP) {
            details.add(text("criteria.cap", grade(criterion)));
        }
        var exempt = criterion.notApplicable();
        if (exempt != null && exempt.claim() != null) {
            details.add(text("criteria.when-claimed", in(Objects.requireNonNull(exempt.claim()))));
        }
        if (exempt != null && exempt.when() != null) {
            details.add(text("criteria.when-computed", Objects.requireNonNull(exempt.when())));
        }
        return details;
    }

    List<String> items(Criterion criterion) {
        return criterion.items().stream().map(item -> in(item.label())).toList();
    }

    private String points(Criterion criterion) {
        var points = criterion.points();
        return criterion.asks() || points == null
                ? points(points)
                : text("criteria.class-from", grade(criterion), number(points));
    }

    private String grade(Criterion criterion) {
        return text(Objects.requireNonNull(criterion.grade()).key());
    }

    String points(@Nullable BigDecimal points) {
        return points == null ? text("criteria.points-unknown") : text("criteria.points-of", number(points));
    }

    /** A criterion in one line, for comparing. */
    String line(Criterion criterion) {
        var rest = new ArrayList<String>();
        rest.add(text(criterion.kind().key()));
        rest.addAll(details(criterion));
        rest.addAll(items(criterion));
        if (!criterion.expression().isEmpty()) {
            rest.add(criterion.expression());
        }
        return in(criterion.label()) + " · " + String.join("; ", rest);
    }

    <E extends Enum<E>> Map<String, String> options(E[] members, Function<E, String> key) {
        var options = new LinkedHashMap<String, String>();
        for (var member : members) {
            options.put(member.name(), text(key.apply(member)));
        }
        return options;
    }

    /** 03-31 as people write it. */
    static String day(String monthAndDay) {
        return monthAndDay.isEmpty() ? "" : monthAndDay.substring(3) + "/" + monthAndDay.substring(0, 2);
    }

    private String threshold(Criterion.Kind kind, Threshold threshold) {
        var unit = threshold.unit();
        return text(
                        kind == Criterion.Kind.SHARE ? "criteria.threshold-share" : "criteria.threshold",
                        text(threshold.bound().key()),
                        number(threshold.value()),
                        unit == null ? "" : in(unit))
                .strip();
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
