package vn.binhyen.identity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Việc cần làm: the message that says what awaits an officer, until when, and the page where it is done. */
public record Todo(
        String key, List<Object> arguments, @Nullable LocalDate due, String url) {

    public Todo {
        arguments = List.copyOf(arguments);
    }
}
