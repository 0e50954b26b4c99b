package vn.binhyen.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.identity.Todo;
import vn.binhyen.identity.Todos;
import vn.binhyen.returns.ReturnRegister.Progress;

/** Returns that an officer owes, that others owe and are late with, and that wait for approval. */
@Component
class ReturnTodos implements Todos {

    private static final int MANY = 200;

    private final ReturnRegister register;

    ReturnTodos(ReturnRegister register) {
        this.register = register;
    }

    @Override
    public List<Todo> of(Officer officer, LocalDate today) {
        if (officer.is(Role.OPERATOR) || officer.is(Role.MINISTRY)) {
            return List.of();
        }
        var todos = new ArrayList<Todo>();
        for (var progress : register.progress(officer)) {
            if (progress.period().days().to().isBefore(today)) {
                owed(progress, officer, today, todos);
            }
        }
        var waiting = register.waiting(MANY, officer).stream()
                .filter(one -> ReturnRights.mayReview(one.area(), officer))
                .count();
        if (waiting > 0) {
            todos.add(new Todo("returns.todo.waiting", List.of(waiting), null, "/returns#waiting"));
        }
        return todos;
    }

    private static void owed(Progress progress, Officer officer, LocalDate today, List<Todo> todos) {
        var missing = progress.missing();
        var title = progress.form().title().in(LocaleContextHolder.getLocale());
        var period = ReturnTelling.period(progress.period());
        var due = progress.period().deadline();
        var own = missing.stream()
                .filter(place -> place.area().equals(officer.area()))
                .findFirst();
        if (own.isPresent() && ReturnRights.mayFill(officer)) {
            todos.add(
                    new Todo("returns.todo.own", List.of(title, period), due, ReturnLists.entry(progress, own.get())));
        } else if (!missing.isEmpty() && due.isBefore(today)) {
            var url = ReturnTelling.url(
                    "/returns/late", progress.form().code(), progress.period().code(), "");
            todos.add(new Todo("returns.todo.late", List.of(missing.size(), title, period), due, url));
        }
    }
}
