package vn.binhyen.reminder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Todo;
import vn.binhyen.identity.Todos;
import vn.binhyen.platform.VietnameseFormat;

/** Puts what all modules know to await an officer into one list, the most urgent first: the only one there is. */
@Component
public class Duties {

    private static final int SOON = 7;
    private static final int FOREMOST = 6;

    private final List<Todos> modules;
    private final MessageSource messages;

    Duties(List<Todos> modules, MessageSource messages) {
        this.modules = modules;
        this.messages = messages;
    }

    /** As many as a page has room for beside other things. */
    public List<Duty> foremost(Officer officer, LocalDate today, Locale locale) {
        return of(officer, today, locale).stream().limit(FOREMOST).toList();
    }

    List<Duty> of(Officer officer, LocalDate today, Locale locale) {
        return modules.stream()
                .flatMap(module -> module.of(officer, today).stream())
                .sorted(Comparator.comparing(Todo::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(todo -> duty(todo, today, locale))
                .toList();
    }

    private Duty duty(Todo todo, LocalDate today, Locale locale) {
        var text = messages.getMessage(todo.key(), todo.arguments().toArray(), locale);
        return new Duty(text, todo.due(), due(todo.due(), today, locale), tone(todo.due(), today), todo.url());
    }

    private String due(@Nullable LocalDate due, LocalDate today, Locale locale) {
        if (due == null) {
            return "";
        }
        var days = ChronoUnit.DAYS.between(today, due);
        if (days > SOON) {
            return VietnameseFormat.date(due);
        }
        var key = days < 0 ? "reminder.overdue" : days == 0 ? "reminder.due-today" : "reminder.due-in";
        return messages.getMessage(key, new Object[] {Math.abs(days)}, locale);
    }

    private static String tone(@Nullable LocalDate due, LocalDate today) {
        if (due == null || due.isAfter(today.plusDays(SOON))) {
            return "";
        }
        return due.isBefore(today) ? Duty.LATE : Duty.SOON;
    }
}
