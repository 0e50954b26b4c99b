package vn.binhyen.grading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.identity.Todo;
import vn.binhyen.identity.Todos;

/** Sheets that are still with their units, and that wait for their class. */
@Component
@Transactional(readOnly = true)
class GradingTodos implements Todos {

    private final GradingRepository repository;

    GradingTodos(GradingRepository repository) {
        this.repository = repository;
    }

    @Override
    public List<Todo> of(Officer officer, LocalDate today) {
        var todos = new ArrayList<Todo>();
        var year = today.getYear();
        if (officer.is(Role.UNIT) || officer.is(Role.COMMUNE_OFFICER)) {
            var own = new GradingFilter(year, GradingStage.AT_UNIT, null, null);
            add(todos, "grading.todo.unit", own, "/gradings", officer);
        }
        if (officer.is(Role.COMMUNE_OFFICER) || officer.is(Role.PROVINCE_OFFICE)) {
            var waiting = new GradingFilter(year, Set.of(GradingStage.SUBMITTED), null, officer.area());
            add(todos, "grading.todo.review", waiting, "/gradings?stage=SUBMITTED", officer);
        }
        return todos;
    }

    private void add(List<Todo> todos, String key, GradingFilter filter, String url, Officer officer) {
        var sheets = repository.count(filter, officer.scope());
        if (sheets > 0) {
            var urgent = repository.list(filter, officer.scope(), 1, 0).getFirst();
            todos.add(new Todo(key, List.of(sheets), urgent.due(), url));
        }
    }
}
