package vn.binhyen.enrolment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.identity.Todo;
import vn.binhyen.identity.Todos;

/** Dossiers that are still with their units, that wait for review, and that wait for a decision. */
@Component
@Transactional(readOnly = true)
class EnrolmentTodos implements Todos {

    private final EnrolmentRepository repository;

    EnrolmentTodos(EnrolmentRepository repository) {
        this.repository = repository;
    }

    @Override
    public List<Todo> of(Officer officer, LocalDate today) {
        var todos = new ArrayList<Todo>();
        if (officer.is(Role.UNIT) || officer.is(Role.COMMUNE_OFFICER)) {
            add(todos, "enrolment.todo.unit", filter(today, Stage.AT_UNIT), "/enrolments", officer);
        }
        if (officer.is(Role.COMMUNE_OFFICER) || officer.is(Role.PROVINCE_OFFICE)) {
            var own = filter(today, Stage.AT_REVIEWER).before(officer.area());
            add(todos, "enrolment.todo.review", own, "/reviews", officer);
            var ready =
                    filter(today, EnumSet.of(Stage.VERIFIED, Stage.PROPOSED)).before(officer.area());
            add(todos, "enrolment.todo.decide", ready, "/proposals", officer);
        }
        return todos;
    }

    private static EnrolmentFilter filter(LocalDate today, Collection<Stage> stages) {
        return EnrolmentFilter.of(today.getYear(), stages);
    }

    private void add(List<Todo> todos, String key, EnrolmentFilter filter, String url, Officer officer) {
        var units = repository.counts(filter, officer.scope()).stream()
                .mapToLong(EnrolmentRepository.StageCount::units)
                .sum();
        if (units > 0) {
            var urgent = repository.list(filter, officer.scope(), 1, 0).getFirst();
            todos.add(new Todo(key, List.of(units), urgent.course().due(), url));
        }
    }
}
