package vn.binhyen.identity;

import java.time.LocalDate;
import java.util.List;

/** What a module knows to await an officer; modules declare one as a bean, the first page shows them all. */
@FunctionalInterface
public interface Todos {

    List<Todo> of(Officer officer, LocalDate today);
}
