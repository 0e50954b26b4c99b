package vn.binhyen.demo;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL over {@code example_data}, and the call of the owner's function that takes the demo province out. */
@Repository
class ExampleRepository {

    private final JdbcClient jdbc;
    private final Clock clock;

    ExampleRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How far a set of example data is. */
    enum State {
        ABSENT,
        BEGUN,
        COMPLETE,
        REMOVED
    }

    State state(String name) {
        return jdbc.sql("SELECT state FROM example_data WHERE name = :name")
                .param("name", name)
                .query((row, number) -> State.valueOf(row.getString("state")))
                .optional()
                .orElse(State.ABSENT);
    }

    /** False when it was begun before; a second one who begins waits for the first. */
    boolean begin(String name) {
        return jdbc.sql("""
                        INSERT INTO example_data (name, state, since)
                        VALUES (:name, 'BEGUN', :now)
                        ON CONFLICT (name) DO UPDATE SET state = 'BEGUN', since = :now
                         WHERE example_data.state = 'REMOVED'
                        """)
                        .param("name", name)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** False when it was complete before; a second one who completes waits for the first. */
    boolean complete(String name) {
        return jdbc.sql("UPDATE example_data SET state = 'COMPLETE' WHERE name = :name AND state = 'BEGUN'")
                        .param("name", name)
                        .update()
                == 1;
    }

    /** False when there was nothing to remove. */
    boolean remove(String name) {
        return jdbc.sql("UPDATE example_data SET state = 'REMOVED' WHERE name = :name AND state <> 'REMOVED'")
                        .param("name", name)
                        .update()
                == 1;
    }

    void removeDemo() {
        jdbc.sql("SELECT remove_demo()").query((row, number) -> number).list();
    }
}
