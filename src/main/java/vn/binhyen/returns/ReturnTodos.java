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
        for (var standing : register.standing(officer)) {
            if (standing.period().days().to().isBefore(today)) {
                owed(standing, today, todos, ReturnRights.mayFill(officer));
            }
        }
        var waiting = register.waiting(MANY, officer).stream()
                .filter(one -> ReturnRights.of(one, officer).review())
                .count();
        if (waiting > 0) {
            todos.add(new Todo("returns.todo.waiting", List.of(waiting), null, "/returns#waiting"));
        }
        return todos;
    }

    private static void owed(Standing standing, LocalDate today, List<Todo> todos, boolean mayFill) {
        var title = standing.form().title().in(LocaleContextHolder.getLocale());
        var period = ReturnTelling.period(standing.period());
        var due = standing.period().deadline();
        var own = standing.own();
        if (own != null && standing.ownIsMissing() && mayFill) {
            todos.add(new Todo("returns.todo.own", List.of(title, period), due, ReturnLists.entry(standing, own)));
        } else if (standing.missing() > 0 && due.isBefore(today)) {
            var url = ReturnTelling.url(
                    "/returns/late", standing.form().code(), standing.period().code(), "");
            todos.add(new Todo("returns.todo.late", List.of(standing.missing(), title, period), due, url));
        }
    }
}
